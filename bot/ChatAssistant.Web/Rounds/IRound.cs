namespace ChatAssistant.Web.Rounds;

/// <summary>What is looked for from time to time, and attended to one by one.</summary>
/// <typeparam name="TKey">What a thing whose time has come is known by.</typeparam>
internal interface IRound<TKey>
{
    /// <summary>Those whose time has come.</summary>
    Task<IReadOnlyList<TKey>> DueAsync(CancellationToken cancellationToken);

    /// <summary>Does what is to be done for one of them, in one write. Once a scope.</summary>
    Task AttendAsync(TKey due, CancellationToken cancellationToken);
}
