using System.Text.RegularExpressions;
using ChatAssistant.Bot.Triage;

namespace ChatAssistant.Bot.Intake;

/// <summary>Where a matter is, in the words of the one who says it.</summary>
internal static partial class PlaceWords
{
    /// <summary>我们是…的人, 在…那边.</summary>
    private const int LongestFrame = 8;

    /// <summary>What is longer and ends in no name of a place tells what happened.</summary>
    private const int LongestPlainPlace = 16;

    private static readonly List<string> Names = [.. Gazetteer.Served.Concat(Gazetteer.Elsewhere).Distinct().OrderByDescending(name => name.Length)];

    /// <summary>The place a text names: a county or city of the list, with what follows it down to the house or the school gate.</summary>
    public static string? In(string text)
    {
        if (First(text) is not { } found) return null;
        var end = EndOf(text, found);
        return string.Concat(text.AsSpan(found.Start, end - found.Start), Finer().Match(text[end..]).Value);
    }

    /// <summary>Whether a clause says where and nothing else.</summary>
    public static bool IsPlaceOnly(string clause) =>
        In(clause) is { } place && clause.Length - place.Length <= LongestFrame && Frame().IsMatch(clause.Replace(place, "", StringComparison.Ordinal));

    /// <summary>A township, village or street that a clause names and says nothing besides, also instead of another: 不是神峪乡是策底镇.</summary>
    public static string? FinerIn(string clause) => First(clause) is null && FinerOnly().Match(clause) is { Success: true } match ? match.Groups["place"].Value : null;

    /// <summary>The place with what was said to it later; one township takes the place of another.</summary>
    public static string Refined(string? area, string finer)
    {
        if (area is null || area.Contains(finer, StringComparison.Ordinal)) return area ?? finer;
        var head = First(area) is { } found ? EndOf(area, found) : 0;
        return Township().IsMatch(finer) && Township().IsMatch(area[head..]) ? area[..head] + finer : area + finer;
    }

    /// <summary>Whether it can be an answer to where: it neither asks nor scolds, and is about nobody.</summary>
    public static bool MayBePlace(string text) => !NoPlace().IsMatch(text) && (text.Length <= LongestPlainPlace || PlaceEnding().IsMatch(text));

    private static int EndOf(string text, (int Start, int Length) first)
    {
        var end = first.Start + first.Length;
        while (NameAt(text, end) is { } next) end += next;
        return end;
    }

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

    // 不对，是水渠塌了 corrects the matter.
    [GeneratedRegex("^(不对|错了|算了)|[了着过]$|[?？]|怎么|咋|如何|什么|啥|为何|凭|多少|多久|多长|几[天号时]|谁|哪|吗$|呢$|干嘛|管用|有用|垃圾|废物|骗|滚")]
    private static partial Regex NoPlace();

    [GeneratedRegex("^((不是|不在).{2,10}?[,，]?(应该)?)?(就|我(们)?)?(是|在|住|改成)?(?<place>((?![是在不的])[\\u4e00-\\u9fa50-9]){1,8}(镇|乡|街道|街道办|社区|村|小区)([\\u4e00-\\u9fa50-9]{1,6}(村|社区|组|队|小区))?)(的|那边|那儿|这边|这儿|里|人|附近)*$")]
    private static partial Regex FinerOnly();

    [GeneratedRegex("(县|区|市|镇|乡|街道|办|村|社|组|队|路|街|巷|道|口|桥|场|园|苑|院|校|店|厂|站|楼|号|室|旁边?|附近|对面|门口|里|边|上|下)$")]
    private static partial Regex PlaceEnding();

    [GeneratedRegex("(镇|乡|街道)")]
    private static partial Regex Township();

    [GeneratedRegex("^(我|我们|俺|俺们|咱|家)?(就|都)?(是|在|住|住在|家在)?(甘肃|山西)?省?(的|那边|那儿|这边|这儿|这里|那里|人|居民|村民|群众|住户|一带|里|内|县里|城里|附近)*$")]
    private static partial Regex Frame();
}
