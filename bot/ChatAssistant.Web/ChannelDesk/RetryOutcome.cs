namespace ChatAssistant.Web.ChannelDesk;

/// <summary>What came of trying a message again.</summary>
public enum RetryOutcome
{
    /// <summary>It is in line, by this or by an earlier wish.</summary>
    Queued,

    /// <summary>It was not given up, or it was deleted at the person's wish.</summary>
    NotDead,

    /// <summary>There is no message of this number.</summary>
    Unknown,
}
