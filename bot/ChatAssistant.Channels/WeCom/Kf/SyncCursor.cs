namespace ChatAssistant.Channels.WeCom.Kf;

/// <param name="Account">The account's open_kfid.</param>
/// <param name="Position">How far it was fetched; empty for an account never fetched from.</param>
/// <param name="Token">Of the newest notice.</param>
/// <param name="NoticedAt">When that came.</param>
/// <param name="Notices">How many notices came so far.</param>
public sealed record SyncCursor(string Account, string Position, string Token, DateTimeOffset NoticedAt, long Notices)
{
    private static readonly TimeSpan TokenGoodFor = TimeSpan.FromMinutes(10);

    /// <summary>The token while it is good. Without one WeCom lets us fetch too, only not often.</summary>
    public string TokenAt(DateTimeOffset now) => now - NoticedAt < TokenGoodFor ? Token : "";
}
