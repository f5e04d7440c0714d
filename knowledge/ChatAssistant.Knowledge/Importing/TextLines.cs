namespace ChatAssistant.Knowledge;

/// <summary>Lines of a source without what is only layout.</summary>
internal static class TextLines
{
    /// <summary>The lines that hold something, without the blanks around them.</summary>
    public static IEnumerable<string> Of(string text) =>
        text.Split('\n').Select(line => line.Trim().Trim('\u3000', '\uFEFF').Trim()).Where(line => line.Length > 0);
}
