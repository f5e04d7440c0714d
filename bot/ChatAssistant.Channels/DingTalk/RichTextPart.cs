namespace ChatAssistant.Channels.DingTalk;

/// <param name="Text">Null for a picture.</param>
/// <param name="DownloadCode">What the picture is fetched with.</param>
internal sealed record RichTextPart(string? Text, string? DownloadCode);
