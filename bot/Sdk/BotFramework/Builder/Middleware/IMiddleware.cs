namespace Microsoft.Bot.Builder;

/// <summary>
/// Stands between adapter and bot. Calling <c>next</c> lets the turn go on; not calling it ends it there.
/// </summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
