using System.Text.RegularExpressions;

namespace ChatAssistant.Cases.PersonalData;

/// <summary>Finds what else leads to a person: e-mail addresses, WeChat and QQ accounts, licence plates.</summary>
internal static partial class AccountFinder
{
    public static IEnumerable<PersonalDatum> Find(FoldedText folded) =>
        Of(folded, PersonalDataKind.Email, Emails())
            .Concat(Of(folded, PersonalDataKind.Account, Accounts()))
            .Concat(Of(folded, PersonalDataKind.Plate, Plates()));

    private static IEnumerable<PersonalDatum> Of(FoldedText folded, PersonalDataKind kind, Regex pattern) =>
        pattern.Matches(folded.Text).Select(match => match.Groups["number"]).Select(number => folded.Original(kind, number.Index, number.Length));

    [GeneratedRegex(@"(?<number>[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}\s?@\s?[A-Za-z0-9-]{1,63}(?:\.[A-Za-z]{2,10}){1,3})")]
    private static partial Regex Emails();

    [GeneratedRegex(@"(?:微信|威信|薇信|[VvWw][XxＸ]|[Vv]信|QQ|qq|扣扣|企鹅)(?:号码?|账号|群)?(?:是|为)?[:：]?\s{0,2}(?<number>[A-Za-z][A-Za-z0-9_-]{5,19}|[0-9]{5,11}|[A-Za-z]{1,5}[ ]?[0-9]{4,11})(?![0-9])")]
    private static partial Regex Accounts();

    [GeneratedRegex(@"(?<number>[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ ·•.]?(?:[0-9]{5}|(?=[A-Z0-9]{0,5}[0-9])[A-HJ-NP-Z0-9]{5,6})(?:挂|学|警|港|澳)?)(?![A-Z0-9])")]
    private static partial Regex Plates();
}
