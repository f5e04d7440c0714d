namespace ChatAssistant.Web.Retention;

/// <summary>Something of which what is old is removed.</summary>
internal interface IRetained
{
    RetentionKind Kind { get; }

    /// <summary>How many would be removed now. Changes nothing.</summary>
    Task<int> CountAsync(CancellationToken cancellationToken);

    /// <summary>Removes them, a bounded number a write.</summary>
    /// <returns>How many there were.</returns>
    Task<int> RemoveAsync(CancellationToken cancellationToken);
}
