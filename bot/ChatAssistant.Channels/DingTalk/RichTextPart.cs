namespace ChatAssistant.Channels.DingTalk;

/// <param name="Text">Null for a picture.</param>
internal sealed record RichTextPart(string? Text);
