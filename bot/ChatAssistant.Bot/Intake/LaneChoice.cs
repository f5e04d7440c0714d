using ChatAssistant.Bot.Triage;
using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Intake;

/// <summary>The lane of a draft. A reviewer may correct it later.</summary>
internal static class LaneChoice
{
    public static Lane For(IntakeDraft draft)
    {
        if (draft.Question is not null && draft.Parts.Count <= 1) return Lane.Inquiry;
        return MatterTriage.Of(draft.Text).Lane switch
        {
            Lane.Emergency or null => Lane.Suggestion,
            { } lane => lane,
        };
    }
}
