namespace Microsoft.Bot.Builder;

/// <summary>
/// The bot: it is handed one turn at a time.
/// </summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
