using System.Globalization;

namespace ChatAssistant.Cases.PersonalData;

/// <summary>The identity card number (GB 11643): region, birthday, sequence, check digit.</summary>
internal static class IdCard
{
    private const int LongLength = 18;
    private const int ShortLength = 15;
    private const int BirthdayAt = 6;
    private const string Checks = "10X98765432";

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Whether a number is built like one: a province, and a birthday that was. A mistyped last digit does not make it less private.</summary>
    public static bool HasForm(string digits) => digits.Length switch
    {
        LongLength => HasProvince(digits) && IsDay(digits.AsSpan(BirthdayAt, 8)),
        ShortLength => HasProvince(digits) && IsDay($"19{digits.AsSpan(BirthdayAt, 6)}"),
        _ => false,
    };

    /// <summary>Whether the check digit is right; the short ones of before 1999 have none.</summary>
    public static bool HasRightCheck(string digits) =>
        digits.Length == LongLength && digits[..^1].All(char.IsAsciiDigit) && Checks[Weights.Zip(digits, (weight, digit) => weight * (digit - '0')).Sum() % Checks.Length] == digits[^1];

    private static bool HasProvince(string digits) => (digits[0], digits[1]) is
        ('1', >= '1' and <= '5') or ('2', >= '1' and <= '3') or ('3', >= '1' and <= '7') or ('4', >= '1' and <= '6')
        or ('5', >= '0' and <= '4') or ('6', >= '1' and <= '5') or ('7', '1') or ('8', >= '1' and <= '3');

    private static bool IsDay(ReadOnlySpan<char> day) =>
        DateOnly.TryParseExact(day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birthday) && birthday.Year is >= 1900 and < 2100;
}
