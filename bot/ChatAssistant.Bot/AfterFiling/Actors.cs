using ChatAssistant.Cases;

namespace ChatAssistant.Bot.AfterFiling;

internal static class Actors
{
    /// <summary>In which part the person who filed a case acts on it.</summary>
    public static Actor FilerOf(Case found) => found.Forward is { } forward ? Actor.Deputy(forward.DeputyName) : Actor.Citizen;
}
