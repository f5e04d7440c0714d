namespace ChatAssistant.Channels.Callbacks;

/// <summary>A signed and encrypted answer to a callback.</summary>
public sealed record SealedAnswer(string Signature, string Timestamp, string Nonce, string Encrypted);
