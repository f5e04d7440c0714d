using System.Text;
using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Puts paragraphs together again that were printed over several lines, as in the text of a PDF.</summary>
internal static partial class WrappedText
{
    /// <summary>A line that comes this near to the longest is full, so its paragraph may go on in the next. Marks at a line's end hang.</summary>
    private const double Full = 0.85;

    /// <summary>A narrower text is a list or a table, not a wrapped page.</summary>
    private const int NarrowestPage = 16;

    /// <summary>Of all lines this share is no longer than the page is wide; the rest are footers and the like.</summary>
    private const double WidthShare = 0.95;

    public static string Unwrap(string text)
    {
        var lines = text.Split('\n').Select(line => line.Trim(' ', '\u3000', '\r', '\t')).Where(line => line.Length > 0 && !PageNumber().IsMatch(line)).ToList();
        var width = WidthOf(lines);
        if (width < NarrowestPage) return string.Join('\n', lines);

        var joined = new StringBuilder();
        var before = "";
        foreach (var line in lines)
        {
            var goesOn = before.Length >= width * Full && before[^1] is not ('。' or '：' or ':') && !Opening().IsMatch(line);
            if (joined.Length > 0 && !goesOn) joined.Append('\n');
            joined.Append(line);
            before = line;
        }

        return joined.ToString();
    }

    private static int WidthOf(List<string> lines)
    {
        var widths = lines.Select(line => line.Length).Order().ToList();
        return widths.Count == 0 ? 0 : widths[(int)((widths.Count - 1) * WidthShare)];
    }

    [GeneratedRegex($@"^(?:第[{ChineseNumeral.Characters}0-9]{{1,9}}(?:编|分编|章|节)|第[{ChineseNumeral.Characters}0-9]{{1,9}}条(?:之[{ChineseNumeral.Characters}]{{1,4}})?[ \u3000]|[（(][{ChineseNumeral.Characters}]{{1,5}}[）)]|[{ChineseNumeral.Characters}]{{1,5}}、|[0-9]{{1,3}}[.．、])")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:[-—－– ]{1,4}[0-9]{1,4}[-—－– ]{1,4}|[0-9]{1,4}|第 ?[0-9]{1,4} ?页.{0,10})$")]
    private static partial Regex PageNumber();
}
