using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Intake.Review;

/// <summary>No case is public by default, and until staff can publish one none is.</summary>
public sealed class NothingPublished : ICaseVisibility
{
    public bool IsPublic(Case found) => false;
}
