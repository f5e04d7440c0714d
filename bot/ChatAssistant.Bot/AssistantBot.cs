using System.Globalization;
using ChatAssistant.Bot.Care;
using ChatAssistant.Bot.Care.Turns;
using ChatAssistant.Bot.Main;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot;

/// <summary>人大助手: greets who joins, hands messages to the dialogs, lets everything else pass.</summary>
public sealed class AssistantBot(ConversationState state, MainDialog dialog, Reception reception, TurnLanguage language, TurnKeeping keeping) : ActivityHandler
{
    private readonly IStatePropertyAccessor<DialogState> _dialogs = state.CreateProperty<DialogState>(nameof(DialogState));

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await state.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        // Holds in this turn only: what an async method sets here ends with it.
        CultureInfo.CurrentUICulture = await language.OfAsync(turnContext, cancellationToken);
        await keeping.RunAsync(turnContext, () => ServeAsync(turnContext, cancellationToken), cancellationToken);
    }

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (membersAdded.All(member => member.Id == turnContext.Activity.Recipient?.Id)) return;
        await turnContext.SendActivityAsync(await reception.WelcomeAsync(cancellationToken), cancellationToken);
    }

    private async Task<Received> ServeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var received = await reception.OfAsync(turn, cancellationToken);
        if (received.Reply is { } reply) await turn.SendActivityAsync(reply, cancellationToken);
        if (received.GoesOn) await dialog.RunAsync(turn, _dialogs, cancellationToken);
        return received;
    }
}
