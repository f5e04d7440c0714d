namespace ChatAssistant.Web.Data.Channels;

/// <summary>How far the messages of an account of 微信客服 were fetched.</summary>
public sealed class SyncCursorRow
{
    /// <summary>The account's open_kfid.</summary>
    public required string Account { get; init; }

    public string Position { get; set; } = "";

    /// <summary>What fetching is allowed with for ten minutes after <see cref="NoticedAt"/>.</summary>
    public string Token { get; set; } = "";

    public DateTimeOffset NoticedAt { get; set; }

    /// <summary>How many notices of news came …</summary>
    public long Notices { get; set; }

    /// <summary>… and up to which of them all is fetched.</summary>
    public long Fetched { get; set; }
}
