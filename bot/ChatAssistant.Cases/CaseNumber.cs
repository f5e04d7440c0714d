using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ChatAssistant.Cases;

/// <summary>
/// The number a citizen is given: day of filing, sequence of that day, check digit, written <c>20200212-0007-0</c>.
/// A mistyped digit is recognised, so that nobody is told about another's matter by accident.
/// </summary>
public sealed record CaseNumber
{
    private const int DayLength = 8;
    private const int ShortestSequence = 4;
    private const int LongestSequence = 7;

    private CaseNumber(DateOnly day, int sequence) => (Day, Sequence) = (day, sequence);

    public DateOnly Day { get; }

    /// <summary>Counts the cases of the day, from 1.</summary>
    public int Sequence { get; }

    public static CaseNumber Of(DateOnly day, int sequence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        return new(day, sequence);
    }

    /// <summary>
    /// Reads a number as people type it: with or without dashes or spaces, in half or full width digits.
    /// False when it is no number or its check digit is wrong.
    /// </summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CaseNumber? number)
    {
        number = null;
        var digits = Digits(text ?? "");
        if (digits is null || digits.Length is < DayLength + ShortestSequence + 1 or > DayLength + LongestSequence + 1) return false;
        var body = digits[..^1];
        if (CheckDigit(body) != digits[^1] - '0') return false;
        if (!DateOnly.TryParseExact(body[..DayLength], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return false;
        var sequence = int.Parse(body[DayLength..], CultureInfo.InvariantCulture);
        number = sequence < 1 ? null : new CaseNumber(day, sequence);
        return number is not null;
    }

    public override string ToString()
    {
        var (day, sequence) = ($"{Day:yyyyMMdd}", $"{Sequence:D4}");
        return $"{day}-{sequence}-{CheckDigit(day + sequence)}";
    }

    /// <summary>ISO 7064 MOD 11,10 (GB/T 17710): finds every single wrong digit.</summary>
    private static int CheckDigit(string digits)
    {
        var product = 10;
        foreach (var digit in digits)
        {
            var sum = (product + digit - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return (11 - product) % 10;
    }

    private static string? Digits(string text)
    {
        var digits = new StringBuilder();
        foreach (var letter in text.Trim().Normalize(NormalizationForm.FormKC))
        {
            if (char.IsAsciiDigit(letter)) digits.Append(letter);
            else if (letter is not ('-' or '—' or '–' or ' ')) return null;
        }

        return digits.ToString();
    }
}
