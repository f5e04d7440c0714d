namespace ChatAssistant.Channels.DirectLine;

/// <summary>Activities as JSON, oldest first, and the watermark after them.</summary>
public sealed record FeedPage(IReadOnlyList<string> Activities, long Watermark);
