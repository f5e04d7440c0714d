namespace ChatAssistant.Channels.Outbound;

/// <summary>What one channel's settings allow to be called.</summary>
public sealed record OutboundDestinations(IReadOnlyList<HostRule> Rules);
