using ChatAssistant.Bot.Progress;
using ChatAssistant.Bot.Questions;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Bot.Suggestions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Main;

/// <summary>Sends each message where it belongs: a question, a suggestion, a look at progress, or help.</summary>
public sealed class MainDialog : ComponentDialog
{
    private readonly Answering _answering;
    private readonly Conversing _conversing;
    private readonly ProgressReplies _progress;
    private readonly LastQuestion _lastQuestion;

    public MainDialog(Answering answering, Conversing conversing, ProgressReplies progress, LastQuestion lastQuestion, SuggestionDialog suggestion)
        : base(nameof(MainDialog))
    {
        (_answering, _conversing, _progress, _lastQuestion) = (answering, conversing, progress, lastQuestion);
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [RouteAsync, EndAsync]));
        AddDialog(suggestion);
        InitialDialogId = nameof(WaterfallDialog);
    }

    /// <summary>While a suggestion is being written, what cannot wait is served first, and then the step is asked again.</summary>
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        var recognition = IntentRecognizer.Recognize(innerDc.Context.Activity.Text);
        if (recognition.Intent is Intent.Cancel)
        {
            await innerDc.Context.SendActivityAsync(MainReplies.Cancelled(), cancellationToken);
            return await innerDc.CancelAllDialogsAsync(cancellationToken);
        }

        if (!InterruptsSuggestion(recognition)) return await base.OnContinueDialogAsync(innerDc, cancellationToken);
        await innerDc.Context.SendActivityAsync(await ReplyAsync(recognition, innerDc.Context, cancellationToken), cancellationToken);
        await innerDc.RepromptDialogAsync(cancellationToken);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> RouteAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var recognition = IntentRecognizer.Recognize(step.Context.Activity.Text);
        if (recognition.Intent is Intent.Suggest)
        {
            var draft = new SuggestionDraft(await MatterAsync(step.Context, recognition, cancellationToken));
            return await step.BeginDialogAsync(nameof(SuggestionDialog), draft, cancellationToken);
        }

        var reply = await RoutedReplyAsync(step.Context, recognition, cancellationToken);
        var asked = ReplyFacts.Of((reply as Activity)?.ChannelData)?.Rewritten ?? step.Context.Activity.Text;
        if (recognition.Intent is Intent.Ask) await _lastQuestion.KeepAsync(step.Context, asked, cancellationToken);
        await step.Context.SendActivityAsync(reply, cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.EndDialogAsync(cancellationToken: cancellationToken);

    private async Task<IActivity> RoutedReplyAsync(ITurnContext turn, Recognition recognition, CancellationToken cancellationToken)
    {
        if (MainReplies.ToUnreadable(turn.Activity, recognition) is { } objection) return objection;
        if (recognition.Text == Texts.ActionRephrase) return MainReplies.Rephrase();
        if (recognition.Text == Texts.ActionNearest && await _lastQuestion.RecallAsync(turn, cancellationToken) is { } question)
            return await _answering.NearestAsync(question, ReachedAt(turn.Activity), cancellationToken);
        return await ReplyAsync(recognition, turn, cancellationToken);
    }

    private async Task<IActivity> ReplyAsync(Recognition recognition, ITurnContext turn, CancellationToken cancellationToken) => recognition.Intent switch
    {
        Intent.Status => await _progress.OfAsync(recognition, turn, cancellationToken),
        Intent.Cancel => MainReplies.NothingToCancel(),
        Intent.Ask when MessageText.HasWords(recognition.Text) => await _conversing.ReplyAsync(turn, recognition.Text, ReachedAt(turn.Activity), cancellationToken),
        _ => await _answering.ReplyAsync(recognition.Text, asOf: null, ReachedAt(turn.Activity), cancellationToken),
    };

    /// <summary>The matter in the person's own words, when the message says it or they register the question that was refused.</summary>
    private async Task<string?> MatterAsync(ITurnContext turn, Recognition recognition, CancellationToken cancellationToken)
    {
        if (recognition.Text == Texts.ActionRegister) return await _lastQuestion.RecallAsync(turn, cancellationToken);
        return recognition.SaysMatter && turn.Activity.Text.Length <= Cases.Case.LongestText ? turn.Activity.Text.Trim() : null;
    }

    private static bool InterruptsSuggestion(Recognition recognition) => recognition.Intent switch
    {
        Intent.Emergency or Intent.Help or Intent.Status => true,
        Intent.Ask => IntentRecognizer.IsQuestionInBetween(recognition.Text),
        _ => false,
    };

    private static Uri? ReachedAt(Activity message) =>
        message.ChannelId is Microsoft.Bot.Connector.Channels.Directline && Uri.TryCreate(message.ServiceUrl, UriKind.Absolute, out var url) ? url : null;
}
