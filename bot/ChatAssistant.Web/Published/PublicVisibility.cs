using ChatAssistant.Bot.Intake.Review;
using ChatAssistant.Cases;

namespace ChatAssistant.Web.Published;

/// <summary>Which matters the chat may tell others of: those the public pages show.</summary>
public sealed class PublicVisibility : ICaseVisibility
{
    public bool IsPublic(Case found) => PublicSight.Shows(found);
}
