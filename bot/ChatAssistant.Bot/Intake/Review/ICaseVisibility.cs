using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Intake.Review;

/// <summary>Whether a case may be shown to people whose it is not.</summary>
public interface ICaseVisibility
{
    bool IsPublic(Case found);
}
