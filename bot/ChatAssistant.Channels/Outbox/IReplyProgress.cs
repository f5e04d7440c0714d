namespace ChatAssistant.Channels.Outbox;

/// <summary>
/// How far replies have come on channels that take them in answer to a push, in parts, or only so many after each message of the person.
/// </summary>
public interface IReplyProgress
{
    /// <summary>The replies of a conversation that are neither delivered nor given up, oldest first, up to the first that is just being sent.</summary>
    Task<IReadOnlyList<WaitingReply>> WaitingAsync(string conversation, CancellationToken cancellationToken);

    /// <summary>Whether an answer waits that was due before an instant, or its message still waits for its turn to end.</summary>
    Task<bool> IsOverdueAsync(string conversation, DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>The channel took replies in answer to a push: some whole, and of one perhaps only so many parts in all.</summary>
    Task TakenAsync(IReadOnlyCollection<long> whole, (long Id, int Parts)? begun, CancellationToken cancellationToken);

    Task<int> PartsTakenAsync(string messageId, CancellationToken cancellationToken);

    /// <summary>The channel took a part that was pushed: so many parts of the message in all.</summary>
    Task PushedAsync(string conversation, string messageId, int parts, CancellationToken cancellationToken);

    /// <summary>Null when no such conversation was ever opened.</summary>
    Task<PushWindow?> WindowAsync(string conversation, CancellationToken cancellationToken);
}
