using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge.Tests.Content;

/// <summary>
/// The figures of a text: numbers with a unit (money, multiples, times, ages, percentages) and fractions, whichever way they are written.
/// Numbers of articles, chapters, items and meetings name a place and are none.
/// </summary>
internal static partial class Figures
{
    public static IReadOnlySet<string> Of(string text)
    {
        var folded = FoldedNumerals.Of(Place().Replace(string.Concat(text.Where(c => !char.IsWhiteSpace(c))), ""));
        return new HashSet<string>(Figure().Matches(folded).Select(match => match.Groups[1].Value + UnitOf(match.Groups[2].Value))
            .Concat(Fraction().Matches(folded).Select(match => $"{match.Groups[2].Value}/{match.Groups[1].Value}")));
    }

    private static string UnitOf(string written) => written switch
    {
        "天" => "日",
        "周岁" => "岁",
        "个工作日" => "工作日",
        "个月" => "月",
        "％" => "%",
        _ => written,
    };

    [GeneratedRegex("第[〇零一二三四五六七八九十百0-9]+(?:条|款|项|章|节|届|次)(?:之[一二三四五六七八九十]+)?|[(（][一二三四五六七八九十]+[)）]")]
    private static partial Regex Place();

    [GeneratedRegex("([0-9]+(?:\\.[0-9]+)?)(元|倍|周岁|岁|个?工作日|日|天|小时|个月|月|年|[%％])")]
    private static partial Regex Figure();

    [GeneratedRegex("([0-9]+)分之([0-9]+)")]
    private static partial Regex Fraction();
}
