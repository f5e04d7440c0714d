using Microsoft.Bot.Builder;

namespace ChatAssistant.Bot;

/// <summary>Who speaks, as the channel verified them.</summary>
/// <param name="Channel">As in <see cref="TurnOrigin"/>.</param>
/// <param name="UserId">Their id on it.</param>
public sealed record Person(string Channel, string UserId)
{
    public static Person Of(ITurnContext turn) => new(TurnOrigin.Of(turn).Channel, turn.Activity.From.Id);
}
