using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Reads the time a question speaks of.</summary>
internal static partial class TimeReading
{
    /// <summary>疫情刚开始的时候 and 那会儿 of the epidemic: the weeks in which the notices were issued.</summary>
    private static readonly DateOnly EpidemicBegan = new(2020, 2, 15);

    /// <param name="plain">The question in plain form.</param>
    /// <param name="asOf">The day given beside the question; it outranks the words.</param>
    /// <param name="today">Today in Asia/Shanghai.</param>
    /// <param name="written">The day of the notice that the question names, or null.</param>
    public static AskedTime Of(string plain, DateOnly? asOf, DateOnly today, DateOnly? written) =>
        Read(RelativeDay.WithDigits(plain), asOf, today, written) with { IsAnchoredBy = Anchor().IsMatch(plain) };

    /// <summary>Where days and years stand: they say of which time a question is, and nothing of what it is about.</summary>
    public static IEnumerable<(int Start, int Length)> SpansIn(string plain) => Dated().Matches(plain).Select(match => (match.Index, match.Length));

    private static AskedTime Read(string plain, DateOnly? asOf, DateOnly today, DateOnly? written)
    {
        int? year = VersionYear().Match(plain) is { Success: true } match ? Number(match.Groups[1].Success ? match.Groups[1] : match.Groups[2]) : null;
        var earlier = Earlier().IsMatch(plain);
        var day = RelativeDay.In(plain, today) ?? DayIn(plain);
        var compares = Difference().IsMatch(plain) && (year is not null || earlier || Revised().IsMatch(plain) || (day is not null && Present().IsMatch(plain)));
        if (compares && asOf is null) return new(today, OldestYear(plain) ?? year, true, earlier, false) { Former = year is null && !earlier ? day : null };
        if (asOf is { } given) return new(given, null, false, false, true);
        if (Present().IsMatch(plain) && day is null) return new(today, year, false, earlier, false);
        if (year is not null) return new(today, year, false, false, true);

        var named = (Anchor().IsMatch(plain) ? written : null) ?? day ?? (Then().IsMatch(plain) ? written ?? (Epidemic().IsMatch(plain) ? EpidemicBegan : null) : null);
        return named is { } then ? new(then, null, false, false, true) : new(today, null, false, earlier, false);
    }

    /// <summary>Of two versions told apart by their years the older is the former one.</summary>
    private static int? OldestYear(string plain) => YearAlone().Matches(plain).Select(match => (int?)Number(match.Groups[1])).Min();

    /// <summary>A month stands for its middle, a year for the middle of the year.</summary>
    private static DateOnly? DayIn(string plain)
    {
        var match = Dated().Match(plain);
        if (!match.Success) return null;

        var year = Number(match.Groups[1]);
        if (!match.Groups[2].Success) return new DateOnly(year, SeasonOf(plain), 1);
        var month = Math.Clamp(Number(match.Groups[2]), 1, 12);
        var day = match.Groups[3].Success ? Number(match.Groups[3]) : 15;
        return new DateOnly(year, month, Math.Clamp(day, 1, DateTime.DaysInMonth(year, month)));
    }

    private static int SeasonOf(string plain) => Season().Match(plain).Value switch
    {
        "年初" or "春节" => 1,
        "春" or "上半年" => 4,
        "秋" or "下半年" => 10,
        "年底" or "年末" or "冬" => 12,
        _ => 7,
    };

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("((?:19|20)[0-9]{2})年?(?:的)?(?:那|这)?(?:一|个)?(?:版|修正|修订|旧版|老版)|(?:旧|老)的?(?:法|版)?[^0-9]{0,4}((?:19|20)[0-9]{2})年?的?(?:那|这)?(?:一|个)?版")]
    private static partial Regex VersionYear();

    [GeneratedRegex("((?:19|20)[0-9]{2})(?:年|[-./])(?:([0-9]{1,2})(?:月|[-./]|(?![0-9]))(?:([0-9]{1,2})[日号]?)?)?")]
    private static partial Regex Dated();

    [GeneratedRegex("((?:19|20)[0-9]{2})(?:年|版|修)")]
    private static partial Regex YearAlone();

    [GeneratedRegex("年初|春节|上半年|下半年|年底|年末|春|秋|冬")]
    private static partial Regex Season();

    [GeneratedRegex("当时|那会|那时|那阵|那年|当年|刚开始|初期|最凶|最严重|那天|起初|一开始")]
    private static partial Regex Then();

    [GeneratedRegex("(?:发|出|印发|发布|下发|通过|出台)(?:的|这个|那个|了)?(?:通知|决议|公告)?(?:的)?(?:的)?(?:那天|那时|当天|当时|时候|之时|那会|时(?=有效|生效|施行|的))")]
    private static partial Regex Anchor();

    [GeneratedRegex("疫情|新冠|封城|抗疫|封控")]
    private static partial Regex Epidemic();

    [GeneratedRegex("旧法|老法|旧版|老版|旧的|老的|以前的(?:规定|法|版|条文|那版)|(?:修订|修正|修改|改)(?:之前|以前|前)(?!后)|没修订|没修改|没改的时候|原来的(?:规定|法|版|条文)|上一版|前一版|废止前")]
    private static partial Regex Earlier();

    [GeneratedRegex("现行|现在|今天|目前|如今|新法|新版|最新|眼下|当前")]
    private static partial Regex Present();

    [GeneratedRegex("不一样|一样|相同|异同|不同|区别|差别|变化|变了|变没变|有变|差多少|差在|相比|比较|对比|比起|改了(?:什么|啥|哪)|改动|新老|新旧|多了|少了|提高了|加重|变多|变长|变短|有没有[改变]|分别|提高到|[跟和与比].{1,24}比[，,。？?有]|(?:有|做了|作了)(?:哪些|什么|啥)(?:修改|调整|改动|变动)")]
    private static partial Regex Difference();

    [GeneratedRegex("改了|改后|改完|修订|修正|修改|新老|新旧|两版|两个版本|前后|以前|改前|改之后|改以后|新法|旧法|老法|老版|旧版|(?:新|老|旧)(?:的)?.{2,12}法.{1,16}(?:新|老|旧)(?:的)?.{2,12}法")]
    private static partial Regex Revised();
}
