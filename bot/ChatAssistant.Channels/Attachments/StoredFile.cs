namespace ChatAssistant.Channels.Attachments;

/// <param name="Name">As the sender's program named it; for display only.</param>
/// <param name="ContentType">One of those that are taken.</param>
/// <param name="Content">At most a few megabytes, by the limit of the way it came in.</param>
public sealed record StoredFile(string Name, string ContentType, ReadOnlyMemory<byte> Content);
