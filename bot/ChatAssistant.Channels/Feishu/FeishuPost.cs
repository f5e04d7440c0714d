namespace ChatAssistant.Channels.Feishu;

/// <summary>A message with a title and lines of words, links and pictures.</summary>
internal sealed record FeishuPost(string? Title, IReadOnlyList<IReadOnlyList<FeishuPostPart>>? Content);
