using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Sdk.BotFramework.Tests.Support;

internal sealed class EchoBot : ActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        await turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
        await turnContext.SendActivityAsync(MessageFactory.Text($"你说：{turnContext.Activity.Text}"), cancellationToken);
    }

    protected override Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name == "known"
            ? Task.FromResult(new InvokeResponse { Status = 202, Body = new { seen = true } })
            : base.OnInvokeActivityAsync(turnContext, cancellationToken);
}
