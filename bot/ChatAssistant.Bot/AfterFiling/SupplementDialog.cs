using ChatAssistant.Bot.Intake;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.AfterFiling;

/// <summary>Waits for what is to be added to the newest open matter.</summary>
public sealed class SupplementDialog(Supplements supplements) : Dialog(nameof(SupplementDialog)), ITakesMessages
{
    public bool Takes(Recognition recognition, DialogInstance instance) =>
        recognition.Intent is Intent.Suggest or Intent.Supplement || (recognition.Intent is Intent.Ask or Intent.FollowUp && !InBetween.Asks(recognition.Text));

    public string ReminderOf(DialogInstance instance) => Texts.AskSupplement;

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null!, CancellationToken cancellationToken = default)
    {
        if (await supplements.NothingOpenAsync(dc.Context, cancellationToken) is { } nothing)
        {
            await dc.Context.SendActivityAsync(nothing, cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        await dc.Context.SendActivityAsync(Say.Text(Texts.AskSupplement, new(Intent.Supplement, ReplyStatus.Clarify), Texts.ActionCancel), cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var (said, read) = (MessageText.Tidy(dc.Context.Activity.Text), MessageText.Clean(dc.Context.Activity.Text));
        await dc.Context.SendActivityAsync(await supplements.AddAsync(dc.Context, read, said, cancellationToken), cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
