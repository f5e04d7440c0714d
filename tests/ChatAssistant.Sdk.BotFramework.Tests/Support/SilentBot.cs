using Microsoft.Bot.Builder;

namespace ChatAssistant.Sdk.BotFramework.Tests.Support;

internal sealed class SilentBot : IBot
{
    public int Turns { get; private set; }

    public string? CallerId { get; private set; }

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Turns++;
        CallerId = turnContext.Activity.CallerId;
        return Task.CompletedTask;
    }
}
