using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Suggestions;

/// <summary>Takes a matter in: what, where, a summary to check. Nothing is filed without 确认.</summary>
public sealed class SuggestionDialog : ComponentDialog, ITakesMessages
{
    private const string MatterPrompt = "matter";
    private const string AreaPrompt = "area";
    private const string ConfirmPrompt = "confirm";
    private const string TextKey = "text";
    private const string AreaKey = "area";

    private readonly ICaseBook _cases;

    public SuggestionDialog(ICaseBook cases) : base(nameof(SuggestionDialog))
    {
        _cases = cases;
        AddDialog(new WaterfallDialog(nameof(WaterfallDialog), [AskMatterAsync, AskAreaAsync, SummariseAsync, FileAsync]));
        AddDialog(new TextPrompt(MatterPrompt, SuggestionAnswers.IsMatterAsync));
        AddDialog(new TextPrompt(AreaPrompt, SuggestionAnswers.IsAreaAsync));
        AddDialog(new TextPrompt(ConfirmPrompt, SuggestionAnswers.IsDecisionAsync));
        InitialDialogId = nameof(WaterfallDialog);
    }

    public bool Takes(Recognition recognition, DialogInstance instance) => recognition.Intent switch
    {
        Intent.Emergency or Intent.Help or Intent.Status => false,
        Intent.Ask => !IntentRecognizer.IsQuestionInBetween(recognition.Text),
        _ => true,
    };

    private static async Task<DialogTurnResult> AskMatterAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = step.Options as SuggestionDraft ?? new();
        step.Values[AreaKey] = draft.Area;
        return draft.Text is { } text
            ? await step.NextAsync(text, cancellationToken)
            : await step.PromptAsync(MatterPrompt, SuggestionAnswers.Prompt(Texts.AskMatter), cancellationToken);
    }

    private static async Task<DialogTurnResult> AskAreaAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values[TextKey] = step.Result;
        return step.Values[AreaKey] is string area
            ? await step.NextAsync(area, cancellationToken)
            : await step.PromptAsync(AreaPrompt, SuggestionAnswers.Prompt(Texts.AskArea), cancellationToken);
    }

    private static async Task<DialogTurnResult> SummariseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values[AreaKey] = MessageText.Clean((string)step.Result);
        var summary = string.Format(null, Texts.Summary, step.Values[TextKey], step.Values[AreaKey]);
        var prompt = SuggestionAnswers.Prompt(summary, Texts.ActionConfirm, Texts.ActionRewrite, Texts.ActionCancel);
        return await step.PromptAsync(ConfirmPrompt, prompt, cancellationToken);
    }

    private async Task<DialogTurnResult> FileAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (text, area) = ((string)step.Values[TextKey], (string)step.Values[AreaKey]);
        if (IntentRecognizer.IsRewrite(MessageText.Clean((string)step.Result)))
            return await step.ReplaceDialogAsync(InitialDialogId, new SuggestionDraft(Area: area), cancellationToken);

        var origin = TurnOrigin.Of(step.Context);
        var citizen = new Citizen(origin.Channel, step.Context.Activity.From.Id, origin.Conversation);
        var filed = await _cases.FileAsync(new Matter(Lane.Suggestion, text, area), citizen, cancellationToken);
        await step.Context.SendActivityAsync(Receipt(filed), cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static Microsoft.Bot.Schema.Activity Receipt(Case filed)
    {
        var due = NotifyDeadline.For(BeijingTime.DayOf(filed.CreatedAt));
        var facts = new ReplyFacts(Intent.Confirm, ReplyStatus.Registered) { CaseNo = filed.Number.ToString(), Lane = filed.Lane.Word() };
        return Say.Text(string.Format(null, Texts.Filed, filed.Number, $"{due:yyyy年M月d日}"), facts, Texts.ActionProgress, Texts.ActionSuggest);
    }
}
