namespace ChatAssistant.Web.Cases;

public enum ReplyOutcome
{
    Sent,

    /// <summary>The same draft was sent before: nothing was done again.</summary>
    AlreadySent,

    UnknownCase,

    /// <summary>Somebody else acted on the case at the same moment: nothing was sent.</summary>
    Clash,
}
