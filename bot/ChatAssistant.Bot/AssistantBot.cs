using ChatAssistant.Bot.Main;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot;

/// <summary>人大助手: greets who joins, hands messages to the dialogs, lets everything else pass.</summary>
public sealed class AssistantBot(ConversationState state, MainDialog dialog) : ActivityHandler
{
    private readonly IStatePropertyAccessor<DialogState> _dialogs = state.CreateProperty<DialogState>(nameof(DialogState));

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await state.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        dialog.RunAsync(turnContext, _dialogs, cancellationToken);

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (membersAdded.All(member => member.Id == turnContext.Activity.Recipient?.Id)) return;
        await turnContext.SendActivityAsync(FixedReplies.Welcome(), cancellationToken);
    }
}
