namespace ChatAssistant.Channels.States;

/// <summary>What came and went on a channel.</summary>
/// <param name="LastInbound">When a message was last stored.</param>
/// <param name="LastOutbound">When one of ours was last taken.</param>
/// <param name="Failures">Attempts to send that failed in the time asked about.</param>
public sealed record ChannelTraffic(DateTimeOffset? LastInbound, DateTimeOffset? LastOutbound, int Failures);
