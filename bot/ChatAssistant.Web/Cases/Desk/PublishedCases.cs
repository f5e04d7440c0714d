using ChatAssistant.Bot.Intake.Review;
using ChatAssistant.Cases;

namespace ChatAssistant.Web.Cases.Desk;

/// <summary>What two members of staff published, as long as nothing has come up since that forbids it.</summary>
public sealed class PublishedCases : ICaseVisibility
{
    public bool IsPublic(Case found) => found is { IsPublic: true, AccusedUnit: null, Lane: Lane.Suggestion or Lane.Inquiry, State: not (CaseState.Spam or CaseState.Withdrawn) };
}
