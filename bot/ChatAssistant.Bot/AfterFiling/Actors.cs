using ChatAssistant.Cases;
using Microsoft.Bot.Builder;

namespace ChatAssistant.Bot.AfterFiling;

internal static class Actors
{
    /// <summary>In which part the person who speaks acts on a case of theirs: a deputy on what they handed on, everybody else as a citizen.</summary>
    public static Actor Of(Case found, ITurnContext turn) =>
        found.Forward is { } forward && found.Citizen.Is(TurnOrigin.Of(turn).Channel, turn.Activity.From.Id) ? Actor.Deputy(forward.DeputyName) : Actor.Citizen;
}
