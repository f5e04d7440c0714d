using ChatAssistant.Bot.Intake.Review;
using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Tests.Support;

internal sealed class PublishedNumbers : ICaseVisibility
{
    public HashSet<CaseNumber> Numbers { get; } = [];

    public bool IsPublic(Case found) => Numbers.Contains(found.Number);
}
