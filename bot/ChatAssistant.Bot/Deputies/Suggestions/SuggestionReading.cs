using System.Text.RegularExpressions;
using ChatAssistant.Bot.Intake;

namespace ChatAssistant.Bot.Deputies.Suggestions;

/// <summary>Reads the parts of a suggestion, each with its label in one message, or one message a part.</summary>
internal static partial class SuggestionReading
{
    public static bool IsLabelled(string text) => Label().IsMatch(text);

    public static bool IsWish(string text) => Wish().IsMatch(text) && !Asking().IsMatch(text);

    public static bool IsYes(string text) => SaidWords.IsAllYes(text);

    public static bool Clears(string text) => Clearance().IsMatch(text);

    /// <summary>What follows the wish to write one in the same message.</summary>
    public static string AfterWish(string text) => Wish().Replace(text, "", 1).TrimStart(',', '，', '。', ':', '：', ' ');

    /// <summary>Numbers of personal life are covered at once; names stay, since officials and places carry them.</summary>
    public static SuggestionDraft With(this SuggestionDraft draft, string text)
    {
        var labels = Label().Matches(text);
        if (labels.Count == 0) return draft.With(draft.Step, text.Trim());
        for (var i = 0; i < labels.Count; i++)
        {
            var start = labels[i].Index + labels[i].Length;
            var end = i + 1 < labels.Count ? labels[i + 1].Index : text.Length;
            draft = draft.With(StepOf(labels[i].Groups["label"].Value), text[start..end].Trim());
        }

        return draft;
    }

    public static IReadOnlyList<string> NumbersIn(string text) => [.. Number().Matches(text).Select(match => match.Value)];

    private static SuggestionDraft With(this SuggestionDraft draft, SuggestionStep part, string said)
    {
        if (said.Length == 0) return draft;
        return part switch
        {
            SuggestionStep.Title => draft with { Title = Masking.KeepingNames(said.Trim('《', '》', '。')), IsCleared = false },
            SuggestionStep.Grounds => draft with { Grounds = Masking.KeepingNames(said), IsCleared = false },
            SuggestionStep.Proposal => draft with { Proposal = Masking.KeepingNames(said), IsCleared = false },
            SuggestionStep.Evidence => NumbersIn(said) is not [] and var numbers ? draft with { Evidence = numbers } : None().IsMatch(said) ? draft with { Evidence = [] } : draft,
            _ => draft,
        };
    }

    private static SuggestionStep StepOf(string label) => label switch
    {
        "标题" or "题目" => SuggestionStep.Title,
        "事由" or "案由" or "理由" => SuggestionStep.Grounds,
        "依据" or "编号" => SuggestionStep.Evidence,
        _ => SuggestionStep.Proposal,
    };

    [GeneratedRegex("(?<=^|[\\s。；;，,!！])(?<label>标题|题目|事由|案由|理由|具体建议|建议内容|建议|依据|编号)\\s*[:：]")]
    private static partial Regex Label();

    [GeneratedRegex("^(你好|您好)?[,，]?(我)?(是.{0,16}代表[,，])?(我)?(想|要|来|准备|打算)?(以|用)?(代表身份)?(写|提|提出|起草|拟|递交|提交|撰写)(一)?(个|件|份|条|篇|下)?(正式)?的?代表建议")]
    private static partial Regex Wish();

    [GeneratedRegex("[?？]$|吗$|怎么|如何|咋|多久|几天|什么(条件|要求)")]
    private static partial Regex Asking();

    [GeneratedRegex("^(这)?(件|个)?(建议)?(都)?不(属于|是|涉及)")]
    private static partial Regex Clearance();

    [GeneratedRegex("^(没有?|无|不(附|要|需要|用)|暂无|暂时没有)")]
    private static partial Regex None();

    [GeneratedRegex(@"20\d{6}[-—– ]?\d{4,7}[-—– ]?\d")]
    private static partial Regex Number();
}
