namespace ChatAssistant.Channels.WeCom.Kf;

/// <summary>
/// How far the messages of each 客服帐号 were fetched, and which of them have news. A notice is durable before it is acknowledged: what it
/// announces is fetched even when the service stops right after.
/// </summary>
public interface ISyncCursors
{
    /// <summary>Notes that an account has news.</summary>
    /// <param name="account">The account's open_kfid.</param>
    /// <param name="token">What fetching is allowed with for ten minutes.</param>
    /// <param name="cancellationToken">Stops waiting; nothing is then noted.</param>
    Task NoteNewsAsync(string account, string token, CancellationToken cancellationToken);

    /// <summary>The accounts with news that were not fetched.</summary>
    Task<IReadOnlyList<SyncCursor>> WithNewsAsync(CancellationToken cancellationToken);

    /// <summary>Everything up to a position is in the inbox.</summary>
    Task AdvanceAsync(string account, string position, CancellationToken cancellationToken);

    /// <summary>All that was announced when <paramref name="cursor"/> was read is fetched. What was announced since is not.</summary>
    Task CaughtUpAsync(SyncCursor cursor, CancellationToken cancellationToken);
}
