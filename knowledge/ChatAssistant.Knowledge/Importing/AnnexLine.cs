using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>A line after the articles that opens an annex.</summary>
internal static partial class AnnexLine
{
    /// <summary>How deep an annex stands that no heading marks open: as a chapter does.</summary>
    public const int PlainDepth = 2;

    private const int LongestTitle = 60;

    /// <summary>A heading that names no division, or a short line that begins with 附件, 附表 and the like.</summary>
    public static bool Is(BodyLine line) =>
        DivisionLine.Of(line.Text) is null
        && (line.Depth > 0 || (line.Text.Length <= LongestTitle && Plain().IsMatch(line.Text)));

    /// <summary>附件一, 附表二, or the whole title of one that has no such name.</summary>
    public static string LabelOf(string title) => Plain().Match(title) is { Success: true } match ? match.Groups[1].Value : title;

    [GeneratedRegex($@"^(附(?:件|表|录|图)?[ \u3000]?[{ChineseNumeral.Characters}0-9]{{0,3}})(?:[：:\s\u3000]|$)")]
    private static partial Regex Plain();
}
