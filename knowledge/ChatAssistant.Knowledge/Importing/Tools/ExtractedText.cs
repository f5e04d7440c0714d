namespace ChatAssistant.Knowledge;

/// <summary>The text, or why there is none, in one sentence in zh-CN that says what to do.</summary>
public sealed record ExtractedText(string Text, string? Error)
{
    public static ExtractedText Of(string text) => new(text, null);

    public static ExtractedText Failed(string error) => new("", error);
}
