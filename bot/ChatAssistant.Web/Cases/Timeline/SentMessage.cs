using ChatAssistant.Web.Data.Conversations;

namespace ChatAssistant.Web.Cases.Timeline;

/// <summary>A message to the one who filed a case, and how far it has come.</summary>
/// <param name="State">How far.</param>
/// <param name="DeliveredAt">When their channel or program took it; null while it has not.</param>
/// <param name="Words">What it says; empty when it is no longer kept.</param>
public sealed record SentMessage(OutboxState State, DateTimeOffset? DeliveredAt, string Words);
