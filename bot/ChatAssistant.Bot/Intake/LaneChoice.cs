using System.Text.RegularExpressions;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Bot.Triage;
using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Intake;

/// <summary>The lane of a draft. A reviewer may correct it later.</summary>
internal static partial class LaneChoice
{
    /// <summary>Who set out to register something and shows no sign of only asking has a suggestion.</summary>
    private const double SureEnough = 0.6;

    /// <summary>Who asked and was not answered, and adds nothing, has an inquiry. What is of no lane is still heard, as a suggestion.</summary>
    public static Lane For(IntakeDraft draft) =>
        draft.Question is not null && draft.Parts.Count <= 1 ? Lane.Inquiry
        : EnglishText.Is(draft.Text) ? EnglishMatters.LaneOf(draft.Text)
        : Wished(draft, LaneOf(MatterTriage.Of(draft.Text), draft.Parts is [var first, ..] && Asking().IsMatch(first)));

    /// <summary>Whether a message calls what it brings a suggestion.</summary>
    public static bool CallsSuggestion(string message) => Suggestion().IsMatch(message);

    /// <summary>Who calls it a suggestion is not made a petitioner, nor is the deputy who passes on what many say: a reviewer may see it otherwise.</summary>
    private static Lane Wished(IntakeDraft draft, Lane lane) =>
        lane is Lane.Grievance && (draft.Forward is not null || draft.IsCalledSuggestion || draft.Messages.Any(CallsSuggestion)) ? Lane.Suggestion : lane;

    /// <summary>What was told as a matter does not become an inquiry by a question added to it.</summary>
    private static Lane LaneOf(TriageResult triage, bool asks) => triage.Kind switch
    {
        MatterKind.Consult when asks && triage.Confidence >= SureEnough => Lane.Inquiry,
        MatterKind.Grievance => Lane.Grievance,
        MatterKind.Accusation => Lane.Accusation,
        _ => Lane.Suggestion,
    };

    [GeneratedRegex("[?？]|吗|呢|什么|啥|谁|哪|几|多少|多久|怎么|咋|如何|为何|是否|能否|可否|是不是|能不能|要不要|可不可以|请问|咨询|想问|想知道|了解一下")]
    private static partial Regex Asking();

    [GeneratedRegex("建议|(提|有)(一|几|两)?(个|点|些|条)?(小)?意见")]
    private static partial Regex Suggestion();
}
