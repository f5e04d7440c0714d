using Microsoft.Bot.Builder;

namespace ChatAssistant.Durability;

internal sealed class EchoBot : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync(turnContext.Activity.Text, cancellationToken: cancellationToken);
}
