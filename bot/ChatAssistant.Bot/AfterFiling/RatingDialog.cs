using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Bot.AfterFiling;

/// <summary>Three questions about an answer: 联系了吗, 解决了吗, 满意吗. What was said already is not asked.</summary>
public sealed class RatingDialog(Ratings ratings) : Dialog(nameof(RatingDialog)), ITakesMessages
{
    private const string DraftKey = "draft";

    public bool Takes(Recognition recognition, DialogInstance instance) =>
        recognition.Intent is Intent.Rate or Intent.Smalltalk or Intent.Suggest
        || recognition.Intent is Intent.Ask or Intent.FollowUp && (RatingQuestions.Next(DraftOf(instance)) is RatingQuestion.Reason || RatingQuestions.Answers(recognition.Text, DraftOf(instance)));

    public string ReminderOf(DialogInstance instance) => RatingQuestions.TextOf(DraftOf(instance));

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null!, CancellationToken cancellationToken = default) =>
        GoOnAsync(dc, (RatingDraft)options, cancellationToken);

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var (written, read) = (dc.Context.Activity.Text, MessageText.Clean(dc.Context.Activity.Text));
        return GoOnAsync(dc, RatingQuestions.Answered(DraftOf(dc.ActiveDialog), read).AsWritten(read, written), cancellationToken);
    }

    private async Task<DialogTurnResult> GoOnAsync(DialogContext dc, RatingDraft draft, CancellationToken cancellationToken)
    {
        if (draft.IsEnough)
        {
            await dc.Context.SendActivityAsync(await ratings.KeepAsync(dc.Context, draft, cancellationToken), cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        dc.ActiveDialog.State[DraftKey] = JObject.FromObject(draft);
        await dc.Context.SendActivityAsync(RatingQuestions.Ask(draft), cancellationToken);
        return EndOfTurn;
    }

    private static RatingDraft DraftOf(DialogInstance instance) => ((JObject)instance.State[DraftKey]).ToObject<RatingDraft>()!;
}
