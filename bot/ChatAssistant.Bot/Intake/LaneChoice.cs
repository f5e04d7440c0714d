using ChatAssistant.Bot.Triage;
using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Intake;

/// <summary>The lane of a draft. A reviewer may correct it later.</summary>
internal static class LaneChoice
{
    /// <summary>Who set out to register something and shows no sign of only asking has a suggestion.</summary>
    private const double SureEnough = 0.6;

    /// <summary>Who asked and was not answered, and adds nothing, has an inquiry. What is of no lane is still heard, as a suggestion.</summary>
    public static Lane For(IntakeDraft draft) =>
        draft.Question is not null && draft.Parts.Count <= 1 ? Lane.Inquiry : Wished(draft, LaneOf(MatterTriage.Of(draft.Text)));

    /// <summary>Who calls it a suggestion is not made a petitioner, nor is the deputy who passes on what many say: a reviewer may see it otherwise.</summary>
    private static Lane Wished(IntakeDraft draft, Lane lane) =>
        lane is Lane.Grievance && (draft.Forward is not null || draft.Messages.Any(message => message.Contains("建议", StringComparison.Ordinal))) ? Lane.Suggestion : lane;

    private static Lane LaneOf(TriageResult triage) => triage.Kind switch
    {
        MatterKind.Consult when triage.Confidence >= SureEnough => Lane.Inquiry,
        MatterKind.Grievance => Lane.Grievance,
        MatterKind.Accusation => Lane.Accusation,
        _ => Lane.Suggestion,
    };
}
