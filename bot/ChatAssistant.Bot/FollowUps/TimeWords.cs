using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatAssistant.Bot.FollowUps;

/// <summary>The time a follow-up names.</summary>
/// <param name="Words">As said.</param>
/// <param name="Day">The day named; a month stands for its middle, a year for the middle of the year. Null when none is.</param>
/// <param name="IsVersion">Whether the year is that of a version: 2013年那版.</param>
/// <param name="Former">Whether the time before the present version is meant.</param>
/// <param name="Present">Whether it is now.</param>
internal sealed partial record TimeWords(string Words, DateOnly? Day, bool IsVersion, bool Former, bool Present)
{
    public static TimeWords? In(string text)
    {
        if (Dated().Match(text) is { Success: true } dated) return OfDate(dated);
        if (Earlier().Match(text) is { Success: true } earlier) return new(earlier.Value, null, false, true, false);
        return Now().Match(text) is { Success: true } now ? new(now.Value, null, false, false, true)
            : Then().Match(text) is { Success: true } then ? new(then.Value, null, false, false, false)
            : null;
    }

    public static string Without(string text) =>
        Then().Replace(Now().Replace(Earlier().Replace(Dated().Replace(text, " "), " "), " "), " ").Replace(" ", "", StringComparison.Ordinal).Trim('，', ',', '的');

    private static TimeWords OfDate(Match dated)
    {
        var year = Year(dated.Groups["year"].Value);
        var month = Part(dated.Groups["month"], 12);
        var day = month is { } of ? new DateOnly(year, of, Math.Min(Part(dated.Groups["day"], 31) ?? 15, DateTime.DaysInMonth(year, of))) : new DateOnly(year, 7, 1);
        return new(dated.Value, day, dated.Groups["version"].Success, false, false);
    }

    private static int? Part(Group group, int most) =>
        group.Success ? Math.Clamp(int.Parse(group.ValueSpan, CultureInfo.InvariantCulture), 1, most) : null;

    /// <summary>2020, 20 and 二〇二〇.</summary>
    private static int Year(string written)
    {
        var digits = string.Concat(written.Select(c => "〇一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? (char)('0' + digit) : c == '零' ? '0' : c));
        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        return year < 100 ? 2000 + year : year;
    }

    // Two digits are a year only where it is clear that they are one: 20年的时候, 20年2月.
    [GeneratedRegex("(?:(?<year>(?:19|20)[0-9]{2}|[一二][〇零九][〇零一二三四五六七八九]{2})\\s*年?|(?<year>[012][0-9])年(?=的时候|那会|那时|那年|那版|初|底|[0-9]{1,2}月))(?:[-./年]?(?<month>[0-9]{1,2})(?:月份?|[-./](?=[0-9]))(?:(?<day>[0-9]{1,2})[日号]?)?)?(?<version>的?(?:那|这)?(?:一|个)?版本?|的?(?:修正|修订|旧版|老版))?(?:的?时候|那时候?|那会儿?|那阵[子儿]?|那年|初|底|上半年|下半年|春天|以前|之前|左右)?")]
    private static partial Regex Dated();

    [GeneratedRegex("(?:旧|老)(?:的)?(?:法律?|版本?|条例|规定|条文)|(?:旧|老)的|以前|从前|过去|原来|原先|早先|早前|之前|先前|(?:上|前)一?个?版本?|(?:没|未|还没)(?:修订|修改|修正|改)(?:的时候|之前|以前|前)?|(?:修订|修改|修正|改)(?:之|以)?前(?:的)?")]
    private static partial Regex Earlier();

    [GeneratedRegex("现在|如今|目前|今天|眼下|当下|现行(?:的|版|法)?|新(?:法律?|版本?|条例|规定)|新的|最新(?:的|版)?|当前|今年|(?:修订|修改|修正|改)(?:完|了)?(?:之|以)?后(?:的)?")]
    private static partial Regex Now();

    [GeneratedRegex("(?:疫情|新冠|封城)(?:刚(?:开始|来)|初期|那会儿?|那阵[子儿]?|那时候?|期间|的时候)(?:的时候|那会儿?|那阵[子儿]?)?|当时|那会儿?|那时候?|那阵[子儿]?|当年|那年")]
    private static partial Regex Then();
}
