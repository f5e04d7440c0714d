namespace ChatAssistant.Channels.States;

public enum SelfTestOutcome
{
    /// <summary>The platform gave a token.</summary>
    Passed,

    /// <summary>It did not, or could not be reached.</summary>
    Failed,

    /// <summary>The channel is not set up.</summary>
    NotConfigured,

    /// <summary>The channel calls no platform, so there is nothing to try.</summary>
    NothingToTry,

    /// <summary>There is no channel of this name.</summary>
    Unknown,
}
