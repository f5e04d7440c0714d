using Microsoft.Bot.Builder;

namespace ChatAssistant.Bot.Routing;

/// <summary>Decides where a message goes: by fixed rules first, then to the route that is surest of it, and else it is a question.</summary>
public sealed class Router
{
    private readonly Dictionary<Intent, IRoute> _routes;
    private readonly IStatePropertyAccessor<Situation> _situation;

    public Router(IEnumerable<IRoute> routes, ConversationState state)
    {
        Routes = [.. routes];
        _routes = Routes.SelectMany(route => route.Intents.Select(intent => (intent, route))).ToDictionary();
        _situation = state.CreateProperty<Situation>("situation");
    }

    public IReadOnlyList<IRoute> Routes { get; }

    public IRoute For(Intent intent) => _routes[intent];

    /// <summary>Reads the turn's message and remembers what it was taken for.</summary>
    public async Task<Recognition> ReadAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var before = await _situation.GetAsync(turn, () => Situation.Start, cancellationToken);
        var recognition = Read(turn.Activity.Text, before);
        await _situation.SetAsync(turn, before with { LastIntent = recognition.Intent }, cancellationToken);
        return recognition;
    }

    private Recognition Read(string? message, Situation situation)
    {
        var fixedOne = IntentRecognizer.Recognize(message);
        if (fixedOne.Intent is not Intent.Ask) return fixedOne;
        return Routes.Select(route => route.Read(fixedOne.Text, situation))
            .OfType<Recognition>()
            .MaxBy(claim => claim.Confidence) ?? fixedOne;
    }
}
