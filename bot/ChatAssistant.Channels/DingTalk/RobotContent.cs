namespace ChatAssistant.Channels.DingTalk;

/// <param name="Recognition">What was spoken, as DingTalk understood it.</param>
/// <param name="DownloadCode">What a picture or file is fetched with.</param>
/// <param name="RichText">Words and pictures in turn.</param>
internal sealed record RobotContent(string? Recognition, string? DownloadCode, IReadOnlyList<RichTextPart>? RichText);
