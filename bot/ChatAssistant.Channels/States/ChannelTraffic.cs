namespace ChatAssistant.Channels.States;

/// <summary>What came and went on a channel.</summary>
/// <param name="LastInbound">When a message was last stored.</param>
/// <param name="LastOutbound">When one of ours was last taken.</param>
/// <param name="Failures">Attempts to send that failed in the time asked about.</param>
public sealed record ChannelTraffic(DateTimeOffset? LastInbound, DateTimeOffset? LastOutbound, int Failures)
{
    /// <summary>What <see cref="Failures"/> is made of, the most frequent first.</summary>
    public IReadOnlyList<FailureCount> Kinds { get; init; } = [];

    /// <summary>Messages still on their way, those that wait for the person to write first among them.</summary>
    public int Waiting { get; init; }

    /// <summary>Messages given up.</summary>
    public int Dead { get; init; }
}
