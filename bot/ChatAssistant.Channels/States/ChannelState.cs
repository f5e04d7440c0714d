namespace ChatAssistant.Channels.States;

/// <summary>How one channel stands.</summary>
/// <param name="Name">As messages bear it: <c>wechat</c>, <c>wecomkf</c> …</param>
/// <param name="IsConfigured">Whether its settings turn it on. Settings of a channel that is on were checked at the start.</param>
/// <param name="LastInbound">When a person's message was last stored; null when none ever was.</param>
/// <param name="LastOutbound">When a message of ours was last taken; null when none ever was.</param>
/// <param name="Failures">Attempts to send that failed in the last 24 hours, those that were made up for later among them.</param>
/// <param name="Token">What the platform lets us in with; null for a channel that needs none or is not set up.</param>
public sealed record ChannelState(
    string Name, bool IsConfigured, DateTimeOffset? LastInbound, DateTimeOffset? LastOutbound, int Failures, TokenState? Token)
{
    /// <summary>Of a channel that is not on, the settings it cannot be without and has not; names, never values.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>What <see cref="Failures"/> is made of, the most frequent first.</summary>
    public IReadOnlyList<FailureCount> Kinds { get; init; } = [];

    /// <summary>Messages still on their way, those that wait for the person to write first among them.</summary>
    public int Waiting { get; init; }

    /// <summary>Messages given up.</summary>
    public int Dead { get; init; }
}
