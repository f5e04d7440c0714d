using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Text for comparing facts: no blanks, no width differences, numerals in digits, so that 两小时 is 2小时 and 一千元 is 1000元.</summary>
internal static partial class FoldedNumerals
{
    private const string Units = "十百千";
    private const string Scales = "万亿";

    public static string Of(string text)
    {
        var plain = string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c != ','));
        return Numeral().Replace(plain, match => char.IsAsciiDigit(match.Value[0]) ? Scaled(match.Value) : Value(match.Value));
    }

    /// <summary>Digits followed by 百, 千, 万 or 亿.</summary>
    private static string Scaled(string digits)
    {
        var scale = digits[^1] switch { '百' => 100m, '千' => 1000m, '万' => 10_000m, '亿' => 100_000_000m, _ => 1m };
        return scale == 1
            ? digits
            : decimal.Truncate(decimal.Parse(digits[..^1], CultureInfo.InvariantCulture) * scale).ToString(CultureInfo.InvariantCulture);
    }

    private static string Value(string han)
    {
        if (!han.Any(c => Units.Contains(c, StringComparison.Ordinal) || Scales.Contains(c, StringComparison.Ordinal)))
            return string.Concat(han.Select(c => ChineseNumeral.Parse($"{c}")));

        long total = 0, part = 0, digit = 0;
        foreach (var c in han)
        {
            if (Units.IndexOf(c, StringComparison.Ordinal) is >= 0 and var unit) (part, digit) = (part + Math.Max(digit, 1) * (long)Math.Pow(10, unit + 1), 0);
            else if (Scales.Contains(c, StringComparison.Ordinal)) (total, part, digit) = ((total + part + digit) * (c == '万' ? 10_000 : 100_000_000), 0, 0);
            else digit = ChineseNumeral.Parse($"{c}") ?? 0;
        }

        return (total + part + digit).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"[0-9]+(?:\.[0-9]+)?[百千万亿]?|[零〇一二两三四五六七八九十百千万亿]+")]
    private static partial Regex Numeral();
}
