namespace ChatAssistant.Channels.DirectLine;

/// <summary>What tokens are signed with: at least 32 random bytes that stay the same over restarts and in every replica.</summary>
public sealed record DirectLineKey(ReadOnlyMemory<byte> Bytes);
