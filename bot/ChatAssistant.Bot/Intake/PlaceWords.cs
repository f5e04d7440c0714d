using System.Text.RegularExpressions;
using ChatAssistant.Bot.Triage;

namespace ChatAssistant.Bot.Intake;

/// <summary>Where a matter is, in the words of the one who says it.</summary>
internal static partial class PlaceWords
{
    /// <summary>我们是…的人, 在…那边.</summary>
    private const int LongestFrame = 8;

    private static readonly List<string> Names = [.. Gazetteer.Served.Concat(Gazetteer.Elsewhere).Distinct().OrderByDescending(name => name.Length)];

    /// <summary>The place a text names: a county or city of the list, with what follows it down to the house or the school gate.</summary>
    public static string? In(string text)
    {
        if (First(text) is not { } found) return null;
        var end = found.Start + found.Length;
        while (NameAt(text, end) is { } next) end += next;
        return string.Concat(text.AsSpan(found.Start, end - found.Start), Finer().Match(text[end..]).Value);
    }

    /// <summary>Whether a clause says where and nothing else.</summary>
    public static bool IsPlaceOnly(string clause) =>
        In(clause) is { } place && clause.Length - place.Length <= LongestFrame && Frame().IsMatch(clause.Replace(place, "", StringComparison.Ordinal));

    /// <summary>Whether it can be an answer to where: it neither asks nor scolds, and is about nobody.</summary>
    public static bool MayBePlace(string text) => !NoPlace().IsMatch(text);

    /// <summary>平凉市崆峒区 and 甘肃平凉的崆峒区 name one place from the large to the small.</summary>
    private static int? NameAt(string text, int start)
    {
        var joint = text.Length > start && text[start] is '市' or '的' or ' ' ? 1 : 0;
        return Names.FirstOrDefault(name => string.CompareOrdinal(text, start + joint, name, 0, name.Length) == 0) is { } name ? joint + name.Length : null;
    }

    /// <summary>The first place named, the longest name of it; not where a street is called after it.</summary>
    private static (int Start, int Length)? First(string text) =>
        Names.Select(name => (Start: text.IndexOf(name, StringComparison.Ordinal), name.Length))
            .Where(found => found.Start >= 0 && !Street().IsMatch(text[(found.Start + found.Length)..]))
            .OrderBy(found => found.Start)
            .Select(found => ((int, int)?)found)
            .FirstOrDefault();

    [GeneratedRegex("^[东西南北中]?(路|街|大道|巷)")]
    private static partial Regex Street();

    [GeneratedRegex("^[\\u4e00-\\u9fa5A-Za-z0-9]{0,14}?(镇|乡|街道|社区|小区|村委会|村|组|路|街|巷|大道|广场|市场|小学|中学|学校|幼儿园|医院|卫生院|卫生室|公园|车站|大队|家园|花园|苑|里)(?![\\u4e00-\\u9fa5]{0,2}(书记|主任|支书|长))")]
    private static partial Regex Finer();

    [GeneratedRegex("[?？]|怎么|咋|如何|什么|啥|为何|凭|多少|多久|多长|几[天号时]|谁|哪|吗$|呢$|干嘛|管用|有用|垃圾|废物|骗|滚")]
    private static partial Regex NoPlace();

    [GeneratedRegex("^(我|我们|俺|俺们|咱|家)?(就|都)?(是|在|住|住在|家在)?(甘肃|山西)?省?(的|那边|那儿|这边|这儿|这里|那里|人|居民|村民|群众|住户|一带|里|内|县里|城里|附近)*$")]
    private static partial Regex Frame();
}
