using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases.Deputies;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Bot.Deputies.Suggestions;

/// <summary>Asks a bound deputy for the parts of a suggestion, one by one or in one breath, shows it, and hands it in after 确认.</summary>
public sealed class SuggestionDialog(Binding binding, SuggestionEvidence evidence, SuggestionFiling filing) : Dialog(nameof(SuggestionDialog)), ITakesMessages
{
    private const string DraftKey = "draft";

    /// <summary>A longer message with a word like 进度 in it is part of what is being written.</summary>
    private const int LongestLook = 20;

    public bool Takes(Recognition recognition, DialogInstance instance) => recognition.Intent switch
    {
        _ when SuggestionReading.IsLabelled(recognition.Text) => true,
        Intent.Emergency or Intent.Help or Intent.Handoff or Intent.MyData or Intent.Feedback => false,
        _ when recognition.Text == Texts.ActionForward => false,
        Intent.Status => DraftOf(instance).Step is SuggestionStep.Evidence || recognition.Text.Length > LongestLook,
        Intent.Ask or Intent.FollowUp => recognition.Text is not [.., '?'],
        _ => true,
    };

    public string ReminderOf(DialogInstance instance) => SuggestionCards.AskOf(DraftOf(instance));

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null!, CancellationToken cancellationToken = default) =>
        GoOnAsync(dc, new SuggestionDraft().With(Labelled(options as string)), Texts.SuggestionGuard, cancellationToken);

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var (draft, text) = (DraftOf(dc.ActiveDialog), MessageText.Tidy(dc.Context.Activity.Text));
        if (draft.Step is not SuggestionStep.Review) return await GoOnAsync(dc, draft.With(text), "", cancellationToken);
        if (SuggestionReading.Clears(text)) draft = draft with { IsCleared = true };
        else if (!SuggestionReading.IsYes(text)) return await GoOnAsync(dc, draft.With(text), "", cancellationToken);

        var (reply, isSubmitted) = await filing.SubmitAsync(dc.Context, draft, cancellationToken);
        if (!isSubmitted) return await WaitAsync(dc, draft, reply, cancellationToken);
        await dc.Context.SendActivityAsync(reply, cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>Something else was talked about on top of it and is over.</summary>
    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null!, CancellationToken cancellationToken = default) =>
        GoOnAsync(dc, DraftOf(dc.ActiveDialog), "", cancellationToken);

    private async Task<DialogTurnResult> GoOnAsync(DialogContext dc, SuggestionDraft draft, string opening, CancellationToken cancellationToken)
    {
        var (fitting, objection) = Fitted(draft);
        if (fitting.Evidence is { Count: > 0 } numbers && await binding.DeputyAsync(dc.Context, cancellationToken) is { } deputy)
        {
            var (usable, unusable) = await evidence.FindAsync(deputy, numbers, cancellationToken);
            if (unusable is not []) objection = string.Format(null, Texts.SuggestionEvidenceNotYours, string.Join('、', unusable));
            fitting = fitting with { Evidence = usable is [] && unusable is not [] ? null : [.. usable.Select(each => each.Number.ToString())] };
        }

        return await WaitAsync(dc, fitting, SuggestionCards.For(fitting, objection ?? opening), cancellationToken);
    }

    /// <summary>Without what is too short or too long, and why.</summary>
    private static (SuggestionDraft Draft, string? Objection) Fitted(SuggestionDraft draft)
    {
        if (draft.Title is { Length: < DeputySuggestion.ShortestTitle or > DeputySuggestion.LongestTitle })
            return (draft with { Title = null }, string.Format(null, Texts.SuggestionTitleLength, DeputySuggestion.ShortestTitle, DeputySuggestion.LongestTitle));
        if (draft.Grounds is { Length: > DeputySuggestion.LongestPart }) return (draft with { Grounds = null }, Texts.SuggestionPartTooLong);
        return draft.Proposal is { Length: > DeputySuggestion.LongestPart } ? (draft with { Proposal = null }, Texts.SuggestionPartTooLong) : (draft, null);
    }

    private static string Labelled(string? text) => text is not null && SuggestionReading.IsLabelled(text) ? text : "";

    private static async Task<DialogTurnResult> WaitAsync(DialogContext dc, SuggestionDraft draft, Activity reply, CancellationToken cancellationToken)
    {
        dc.ActiveDialog.State[DraftKey] = JObject.FromObject(draft);
        await dc.Context.SendActivityAsync(reply, cancellationToken);
        return EndOfTurn;
    }

    private static SuggestionDraft DraftOf(DialogInstance instance) => ((JObject)instance.State[DraftKey]).ToObject<SuggestionDraft>()!;
}
