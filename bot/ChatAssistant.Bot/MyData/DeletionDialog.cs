using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.MyData;

/// <summary>Says what can be deleted and what must stay, asks once more, and does it.</summary>
public sealed class DeletionDialog(Deletions deletions, ConversationState state) : Dialog(nameof(DeletionDialog)), ITakesMessages
{
    public bool Takes(Recognition recognition, DialogInstance instance) =>
        MyDataWords.WishIn(recognition.Text) is MyDataWish.Delete || MyDataWords.IsYes(recognition.Text) || MyDataWords.IsNo(recognition.Text);

    public string ReminderOf(DialogInstance instance) => Texts.ReminderDeletion;

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null!, CancellationToken cancellationToken = default)
    {
        await AskAsync(dc, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var said = MessageText.Clean(dc.Context.Activity.Text);
        if (MyDataWords.IsNo(said))
        {
            await dc.Context.SendActivityAsync(MyDataRoute.Done(Texts.DeletionTakenBack), cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (!MyDataWords.IsYes(said))
        {
            await AskAsync(dc, cancellationToken);
            return EndOfTurn;
        }

        await dc.Context.SendActivityAsync(MyDataRoute.Done(await deletions.DeleteAsync(Person.Of(dc.Context), cancellationToken)), cancellationToken);
        // A draft below this dialog is deleted with the rest of what this conversation remembers.
        await dc.CancelAllDialogsAsync(cancellationToken);
        await state.ClearStateAsync(dc.Context, cancellationToken);
        return new(DialogTurnStatus.Cancelled);
    }

    /// <summary>However it ends without a yes, the request is on record as taken back. After a yes it is decided, and this changes nothing.</summary>
    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        deletions.KeepAsync(Person.Of(turnContext), cancellationToken);

    private async Task AskAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var plan = await deletions.ProposeAsync(Person.Of(dc.Context), cancellationToken);
        await dc.Context.SendActivityAsync(Say.Text(plan, new(Intent.MyData, ReplyStatus.Clarify), Texts.ActionDelete, Texts.ActionNoDelete), cancellationToken);
    }
}
