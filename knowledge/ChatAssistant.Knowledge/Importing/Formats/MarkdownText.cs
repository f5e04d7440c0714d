using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Takes the marks of Markdown off a text and leaves headings, lines, and the rows of tables with tabs between cells.</summary>
internal static partial class MarkdownText
{
    public static string Read(string text, ImportLimits limits)
    {
        var withoutComments = Comment().Replace(text, "");
        var plain = Tag().IsMatch(withoutComments) ? HtmlText.Read(withoutComments, keepsLines: true, limits) : withoutComments;
        return string.Join('\n', plain.Split('\n').Select(Line).OfType<string>());
    }

    /// <summary>Null for a line that is only layout.</summary>
    private static string? Line(string line)
    {
        var text = line.Trim(' ', '\t', '\u3000');
        if (IsRowOfDashes(text)) return null;
        if (text is ['|', _, .., '|']) text = string.Join('\t', text[1..^1].Split('|').Select(cell => cell.Trim()));
        text = Container().Replace(text, "");
        if (text.StartsWith("> ", StringComparison.Ordinal)) text = text[2..];
        text = Link().Replace(text, "$1");
        text = text.Replace("**", "", StringComparison.Ordinal);
        return text is ['*', not (' ' or '*'), .., '*'] ? text[1..^1] : text;
    }

    private static bool IsRowOfDashes(string text) =>
        text.StartsWith('|') && text.AsSpan().IndexOfAnyExcept(" :|-") < 0;

    [GeneratedRegex("<!--[^<>]{0,200}-->")]
    private static partial Regex Comment();

    [GeneratedRegex("</?(?:table|tr|td|th|thead|tbody|br|style|div|p|span|sup|sub|center|img|main|section|a)(?:[ />]|$)", RegexOptions.Multiline)]
    private static partial Regex Tag();

    [GeneratedRegex("^:{3,}(?: ?(?:tip|warning|danger|details))?")]
    private static partial Regex Container();

    [GeneratedRegex(@"!?\[([^\[\]]{0,200})\]\([^()]{0,500}\)")]
    private static partial Regex Link();
}
