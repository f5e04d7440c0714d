namespace ChatAssistant.Channels.Callbacks;

/// <summary>The body of a callback in JSON that is encrypted.</summary>
internal sealed record SealedBody(string? Encrypt);
