namespace ChatAssistant.Channels.Outbox;

/// <summary>Since when a channel lets us speak to a person unasked, and how often we did.</summary>
/// <param name="HeardAt">When the person last wrote.</param>
/// <param name="LastMessageId">What they then wrote, by the channel's id.</param>
/// <param name="Pushed">Messages pushed to them since.</param>
public sealed record PushWindow(DateTimeOffset HeardAt, string LastMessageId, int Pushed);
