using System.Text.RegularExpressions;
using ChatAssistant.Cases.PersonalData;

namespace ChatAssistant.Bot.Intake;

/// <summary>Who speaks and how to reach them.</summary>
internal static partial class PeopleWords
{
    /// <summary>Set when a clause says who speaks: 我是庄浪县的李金花, 叫我老周就行.</summary>
    public static (string Name, string? Contact)? SelfIn(string clause)
    {
        if (Calling().Match(clause) is { Success: true } called) return (called.Groups["name"].Value, ContactIn(clause));
        if (!Being().IsMatch(clause)) return null;
        var name = PersonalDataFinder.Find(clause).LastOrDefault(datum => datum.Kind is PersonalDataKind.Name);
        return name is not null && name.End == clause.Length ? (clause[name.Start..], null) : null;
    }

    /// <summary>The first person a text names: of a matter handed on, the one it comes from.</summary>
    public static string? FirstNameIn(string text)
    {
        var found = PersonalDataFinder.Find(text).FirstOrDefault(datum => datum.Kind is PersonalDataKind.Name);
        return found is null ? null : text.Substring(found.Start, found.Length);
    }

    public static string? ContactIn(string clause)
    {
        var found = PersonalDataFinder.Find(clause).FirstOrDefault(datum => datum.Kind is PersonalDataKind.Phone or PersonalDataKind.Email or PersonalDataKind.Account);
        return found is null ? null : clause.Substring(found.Start, found.Length);
    }

    public static bool IsContactOnly(string clause) =>
        ContactIn(clause) is { } contact && ContactFrame().IsMatch(clause.Replace(contact, "", StringComparison.Ordinal));

    /// <summary>Whether a bare number belongs to somebody spoken of just before it: …王主任，电话…. Who is accused must never be called for their accuser.</summary>
    public static bool IsContactOfOther(string before, string clause) => IsContactOnly(clause) && !Mine().IsMatch(clause) && Other().IsMatch(before);

    [GeneratedRegex("^(我|本人|叫我|联系我|请?打我)")]
    private static partial Regex Mine();

    [GeneratedRegex("^(?!(我|本人)(就)?(是|叫)).*(主任|书记|支书|局长|科长|股长|所长|站长|校长|院长|镇长|乡长|县长|区长|市长|村长|队长|处长|组长|经理|老板|会计|文书|医生|大夫|护士|老师|警察|民警|干部|邻居|房东|他|她)$")]
    private static partial Regex Other();

    [GeneratedRegex("^(我|本人)?(的)?(叫我|我叫|名字(是|叫)|名叫|姓名是?|联系人是?|署名|称呼我?)[:： ]?(?<name>[老小]?[\\u4e00-\\u9fa5]{1,4}?)(就行了?|就好|吧|即可|就可以|，|,|\\s|\\d|(?=电话|手机)|$)")]
    private static partial Regex Calling();

    [GeneratedRegex("^(我|本人)(就)?(是|叫)?")]
    private static partial Regex Being();

    [GeneratedRegex("^(我的?|本人)?(联系)?(电话|手机|手机号|电话号码|号码|联系方式|微信|邮箱|打|可以打|请打)*(号)?(是|为|:|：)*(联系我)?$")]
    private static partial Regex ContactFrame();
}
