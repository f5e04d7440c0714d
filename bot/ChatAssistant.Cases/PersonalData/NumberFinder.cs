using System.Text.RegularExpressions;

namespace ChatAssistant.Cases.PersonalData;

/// <summary>Finds the numbers that stand for a person: identity cards, bank cards, telephones.</summary>
internal static partial class NumberFinder
{
    /// <summary>How far before a number the word that says what it is may stand.</summary>
    private const int Reach = 14;

    /// <summary>A number of nineteen places written digit by digit, and some.</summary>
    private const int MostGroups = 24;

    public static IEnumerable<PersonalDatum> Find(FoldedText folded)
    {
        var text = folded.Text;
        var cases = CaseNumbers().Matches(text);
        foreach (Match run in Runs().Matches(text))
            if (!cases.Any(number => number.Index < run.Index + run.Length && run.Index < number.Index + number.Length))
                foreach (var (kind, start, length) in InRun(run, text)) yield return folded.Original(kind, start, length);
        foreach (Match landline in Landlines().Matches(text)) yield return folded.Original(PersonalDataKind.Phone, landline.Index, landline.Length);
    }

    /// <summary>Digits with little between them may be one number in groups or several: the longest groups that make sense are taken.</summary>
    private static IEnumerable<(PersonalDataKind Kind, int Start, int Length)> InRun(Match run, string text)
    {
        List<(int Start, int End)> groups = [.. DigitGroups().Matches(run.Value).Select(group => (run.Index + group.Index, run.Index + group.Index + group.Length))];
        for (var first = 0; first < groups.Count; first++)
        {
            for (var last = Math.Min(groups.Count, first + MostGroups) - 1; last >= first; last--)
            {
                var (start, end) = (groups[first].Start, groups[last].End);
                if (KindOf(text, start, end) is not { } kind) continue;
                yield return (kind, start, end - start);
                first = last;
            }
        }
    }

    private static PersonalDataKind? KindOf(string text, int start, int end)
    {
        var digits = DigitRun.Of(text[start..end]);
        var before = text[Math.Max(0, start - Reach)..start];
        if (IsIdCard(digits, before)) return PersonalDataKind.IdCard;
        if (IsBankCard(digits, before)) return PersonalDataKind.BankCard;
        return IsMobile(digits) && !Unit().IsMatch(text[end..]) ? PersonalDataKind.Phone : null;
    }

    private static bool IsIdCard(string digits, string before) =>
        IdCard.HasForm(digits) || IdCard.HasRightCheck(digits) || (digits.Length is >= 15 and <= 19 && IdCardWord().IsMatch(before));

    private static bool IsBankCard(string digits, string before) =>
        !digits.Contains('X', StringComparison.Ordinal)
        && ((BankCard.HasForm(digits) && BankCard.HasRightCheck(digits)) || (digits.Length is >= 12 and <= 21 && BankCardWord().IsMatch(before)));

    private static bool IsMobile(string digits) => digits.Length switch
    {
        11 => digits[0] == '1' && digits[1] is >= '3' and <= '9',
        13 => digits.StartsWith("86", StringComparison.Ordinal) && IsMobile(digits[2..]),
        15 => digits.StartsWith("0086", StringComparison.Ordinal) && IsMobile(digits[4..]),
        _ => false,
    };

    [GeneratedRegex($@"{DigitRun.Any}(?:{DigitRun.Between}{DigitRun.Any}){{9,}}[xX]?")]
    private static partial Regex Runs();

    [GeneratedRegex($"[0-9]+[xX]?|{DigitRun.Any}[xX]?")]
    private static partial Regex DigitGroups();

    [GeneratedRegex(@"(?<![0-9])(?:\(0[1-9]\d{1,2}\)|0[1-9]\d{1,2})[ \-—–]{0,3}[2-8]\d{6,7}(?:[ \-—转]{1,2}\d{1,4})?(?![0-9])|(?<=(?:座机|固话|电话|家里电话|宅电)(?:号码?)?(?:是|为)?[:：]?\s?)[2-8]\d{6,7}(?![0-9元块万])")]
    private static partial Regex Landlines();

    // yyyyMMdd-NNNN-C, the number of a case.
    [GeneratedRegex(@"(?<![0-9])20\d{2}[01]\d[0-3]\d-\d{4,6}-\d(?![0-9])")]
    private static partial Regex CaseNumbers();

    [GeneratedRegex("身份证|证件号|身份号|公民身份")]
    private static partial Regex IdCardWord();

    [GeneratedRegex("卡号|银行卡|储蓄卡|工资卡|存折|账号|帐号|账户|帐户|一卡通|社保卡|退休金卡|(农行|工行|建行|中行|信用社|邮政|银行).{0,4}$")]
    private static partial Regex BankCardWord();

    [GeneratedRegex(@"^\s?(元|块|万|亿|吨|亩|平|人|公里|米|斤|度|次)")]
    private static partial Regex Unit();
}
