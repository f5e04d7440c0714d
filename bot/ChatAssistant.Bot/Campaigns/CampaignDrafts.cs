using ChatAssistant.Bot.Intake;
using ChatAssistant.Bot.Routing;

namespace ChatAssistant.Bot.Campaigns;

internal static class CampaignDrafts
{
    /// <summary>What a message says besides the call's name becomes the matter.</summary>
    public static IntakeDraft Joined(this IntakeDraft draft, Recognition recognition) =>
        recognition.CampaignMatter is { Length: > 0 } matter ? draft.With(SaidReading.Of(matter, IntakeStep.Matter), matter) : draft;
}
