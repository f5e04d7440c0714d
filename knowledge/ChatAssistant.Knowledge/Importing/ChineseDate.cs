using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Days as documents write them: 2020年2月12日, with or without blanks.</summary>
internal static partial class ChineseDate
{
    /// <summary>For regular expressions: year, month and day as the first three groups.</summary>
    public const string Pattern = "([12][0-9]{3}) ?年 ?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?日";

    public static IEnumerable<(Match Match, DateOnly Day)> In(string text) =>
        from match in Written().Matches(text)
        let day = Of(match)
        where day is not null
        select (match, day.Value);

    /// <summary>Null when there is no such day.</summary>
    public static DateOnly? Of(Match match)
    {
        var parts = Enumerable.Range(1, 3).Select(i => int.Parse(match.Groups[i].Value, CultureInfo.InvariantCulture)).ToArray();
        return parts[1] is >= 1 and <= 12 && parts[2] >= 1 && parts[2] <= DateTime.DaysInMonth(parts[0], parts[1])
            ? new DateOnly(parts[0], parts[1], parts[2])
            : null;
    }

    [GeneratedRegex(Pattern)]
    private static partial Regex Written();
}
