using Microsoft.Bot.Builder;

namespace ChatAssistant.Bot.Routing;

/// <summary>Keeps the situation of each conversation.</summary>
public sealed class Situations(ConversationState state)
{
    private readonly IStatePropertyAccessor<Situation> _situation = state.CreateProperty<Situation>("situation");

    public Task<Situation> OfAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        _situation.GetAsync(turn, () => Situation.Start, cancellationToken);

    public Task KeepAsync(ITurnContext turn, Situation situation, CancellationToken cancellationToken) =>
        _situation.SetAsync(turn, situation, cancellationToken);
}
