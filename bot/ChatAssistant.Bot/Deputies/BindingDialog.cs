using ChatAssistant.Bot.Intake;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases.Deputies;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Bot.Deputies;

/// <summary>Asks a deputy for the one-time code and the number of the certificate, both in one message or one by one.</summary>
public sealed class BindingDialog(Binding binding, PendingMatter pending) : Dialog(nameof(BindingDialog)), ITakesMessages
{
    private const string DraftKey = "draft";

    public bool Takes(Recognition recognition, DialogInstance instance) =>
        recognition.Intent is Intent.DeputyBind || BindingWords.In(recognition.Text) is { Certificate: not null } || PendingMatter.IsAsPerson(recognition.Text)
        || recognition.Intent is Intent.Ask or Intent.FollowUp && (BindingWords.CannotBind(recognition.Text) || BindingWords.Bare(recognition.Text) is not null);

    public string ReminderOf(DialogInstance instance) => Missing(DraftOf(instance));

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null!, CancellationToken cancellationToken = default) =>
        GoOnAsync(dc, (BindingDraft)options, cancellationToken);

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var text = MessageText.Clean(dc.Context.Activity.Text);
        if (PendingMatter.IsAsPerson(text)) return await dc.ReplaceDialogAsync(nameof(IntakeDialog), await pending.DraftAsync(dc.Context, text, cancellationToken), cancellationToken);
        var draft = DraftOf(dc.ActiveDialog);
        var said = BindingWords.In(text);
        if (said is { Code: null, Certificate: null })
        {
            if (BindingWords.CannotBind(text)) return await EndAsync(dc, Later(), cancellationToken);
            said = draft.Code is null ? said with { Code = BindingWords.Bare(text) } : said with { Certificate = BindingWords.Bare(text) };
        }

        return await GoOnAsync(dc, draft.With(said), cancellationToken);
    }

    private async Task<DialogTurnResult> GoOnAsync(DialogContext dc, BindingDraft draft, CancellationToken cancellationToken)
    {
        if (draft is { Code: not null, Certificate: not null })
        {
            var (reply, bound) = await binding.BindAsync(dc.Context, draft, cancellationToken);
            if (bound is null) return await WaitAsync(dc, draft with { Code = null, Certificate = null }, reply, cancellationToken);
            return await pending.WaitsAsync(dc.Context, cancellationToken) ? await GoOnWithMatterAsync(dc, bound, reply, cancellationToken) : await EndAsync(dc, reply, cancellationToken);
        }

        var intent = draft.IsForForward ? Intent.DeputyForward : Intent.DeputyBind;
        var ask = Say.Text(Missing(draft), new(intent, ReplyStatus.Clarify), Texts.ActionAsPerson, Texts.ActionCancel);
        return await WaitAsync(dc, draft with { IsForForward = false }, ask, cancellationToken);
    }

    /// <summary>What they wanted to hand on before they were known need not be told again.</summary>
    private async Task<DialogTurnResult> GoOnWithMatterAsync(DialogContext dc, Deputy deputy, Activity bound, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(bound, cancellationToken);
        return await dc.ReplaceDialogAsync(nameof(IntakeDialog), await pending.ForwardAsync(dc.Context, deputy, "", cancellationToken), cancellationToken);
    }

    private static string Missing(BindingDraft draft) => draft switch
    {
        { Code: null, IsForForward: true } => Texts.DeputyMustBind,
        { Code: null } => Texts.DeputyAskCode,
        _ => Texts.DeputyAskCertificate,
    };

    private static Activity Later() => Say.Text(Texts.DeputyLater, Binding.Facts(ReplyStatus.Done), Texts.ActionAsPerson, Texts.ActionHelp);

    private static async Task<DialogTurnResult> WaitAsync(DialogContext dc, BindingDraft draft, Activity reply, CancellationToken cancellationToken)
    {
        dc.ActiveDialog.State[DraftKey] = JObject.FromObject(draft);
        await dc.Context.SendActivityAsync(reply, cancellationToken);
        return EndOfTurn;
    }

    private static async Task<DialogTurnResult> EndAsync(DialogContext dc, Activity reply, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(reply, cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static BindingDraft DraftOf(DialogInstance instance) => ((JObject)instance.State[DraftKey]).ToObject<BindingDraft>()!;
}
