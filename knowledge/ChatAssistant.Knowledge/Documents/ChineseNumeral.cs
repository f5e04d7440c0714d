using System.Globalization;

namespace ChatAssistant.Knowledge;

/// <summary>Numbers as laws write them: 一百零三, 三十, 十二.</summary>
public static class ChineseNumeral
{
    /// <summary>For regular expressions: one character of a numeral.</summary>
    public const string Characters = "〇零一二两三四五六七八九十百千";

    private const string Digits = "零一二三四五六七八九";

    /// <summary>The value of a Chinese or Arabic numeral below ten thousand; null when it is not one.</summary>
    public static int? Parse(string text)
    {
        if (text.Length is 0 or > 9) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var arabic)) return arabic;

        int total = 0, digit = 0;
        foreach (var c in text)
        {
            if (UnitOf(c) is { } unit)
            {
                total += Math.Max(digit, 1) * unit;
                digit = 0;
            }
            else if (DigitOf(c) is { } value) digit = value;
            else return null;
        }

        return total + digit;
    }

    /// <summary>The numeral for 1 to 9999, without a leading 一 in 十 to 十九.</summary>
    public static string Write(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 9999);

        var written = "";
        foreach (var (unit, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = number / unit % 10;
            if (digit > 0) written += Digits[digit] + name;
            else if (written.Length > 0 && !written.EndsWith('零') && number % unit > 0) written += "零";
        }

        return written.StartsWith("一十", StringComparison.Ordinal) ? written[1..] : written;
    }

    private static int? UnitOf(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, _ => null };

    private static int? DigitOf(char c) => c switch
    {
        '〇' => 0,
        '两' => 2,
        _ => Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var value ? value : null,
    };
}
