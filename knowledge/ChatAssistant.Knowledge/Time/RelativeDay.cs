using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Reads days that are told from today (去年, 三年前, 前年10月), and years in Chinese digits.</summary>
internal static partial class RelativeDay
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>With 二〇二〇年 and 二零二零年 written 2020年.</summary>
    public static string WithDigits(string plain) =>
        ChineseYear().Replace(plain, match => string.Concat(match.Groups[1].Value.Select(c => c == '零' ? '0' : (char)('0' + Digits.IndexOf(c, StringComparison.Ordinal)))) + "年");

    /// <summary>The day meant; null when the question tells none from today.</summary>
    public static DateOnly? In(string plain, DateOnly today)
    {
        var match = Told().Match(plain);
        if (!match.Success) return null;

        var back = match.Groups["ago"].Success
            ? ChineseNumeral.Parse(match.Groups["ago"].Value) ?? 1
            : match.Groups["word"].Value switch { "去年" => 1, "前年" => 2, "大前年" => 3, _ => 0 };
        var year = Math.Max(today.Year - back, 1950);
        if (match.Groups["month"].Success && ChineseNumeral.Parse(match.Groups["month"].Value) is >= 1 and <= 12 and var month) return new DateOnly(year, month, 15);
        if (match.Groups["ago"].Success) return today.AddYears(year - today.Year);
        return match.Groups["word"].Value == "今年" ? null : new DateOnly(year, 7, 1);
    }

    [GeneratedRegex("([〇零一二三四五六七八九]{4})年")]
    private static partial Regex ChineseYear();

    [GeneratedRegex("(?:(?<word>大前年|前年|去年|今年)|(?<ago>[0-9]{1,2}|[一二两三四五六七八九十]{1,3})年(?:以前|之前|前)(?![版]))的?(?:(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月)?")]
    private static partial Regex Told();
}
