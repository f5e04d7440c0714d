namespace ChatAssistant.Bot.Care.Modes;

/// <summary>How much of the service a channel gives. Emergencies get their numbers in each.</summary>
public enum ChannelMode
{
    Normal,

    /// <summary>Only answers that were approved as they stand, and places that were asked for by name; all else can be registered.</summary>
    CuratedOnly,

    /// <summary>Nothing but when to come back.</summary>
    Maintenance,
}
