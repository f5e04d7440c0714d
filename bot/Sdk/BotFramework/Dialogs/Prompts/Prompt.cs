using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Asks, and asks again until the answer will do; ends with the answer.
/// </summary>
public abstract partial class Prompt<T> : Dialog
{
    private readonly PromptValidator<T> _validator;

    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        _validator = validator;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is not PromptOptions asked) throw new ArgumentException("Prompt options are required for Prompt dialogs.", nameof(options));

        ExpectInput(asked.Prompt);
        ExpectInput(asked.RetryPrompt);
        var kept = PromptState.Begin(dc.ActiveDialog, asked);
        await OnPromptAsync(dc.Context, kept.State, kept.Options, false, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message) return EndOfTurn;

        var kept = PromptState.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, kept.State, kept.Options, cancellationToken);
        if (await WillDoAsync(dc.Context, recognized, kept, cancellationToken)) return await dc.EndDialogAsync(recognized.Value, cancellationToken);

        if (!dc.Context.Responded) await OnPromptAsync(dc.Context, kept.State, kept.Options, true, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>
    /// Something begun on top of the prompt has ended, so the question is put once more.
    /// </summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var kept = PromptState.Of(instance);
        return OnPromptAsync(turnContext, kept.State, kept.Options, false, cancellationToken);
    }

    /// <summary>
    /// An answer this prompt understands is not for anyone above it.
    /// </summary>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message) return false;

        var kept = PromptState.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, kept.State, kept.Options, cancellationToken);
        return recognized is { Succeeded: true, AllowInterruption: false };
    }

    protected abstract Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default);

    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>
    /// Says what the options say: the retry text on a retry, when there is one.
    /// </summary>
    internal static async Task SayAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        var question = isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;
        if (question is not null) await turnContext.SendActivityAsync(question, cancellationToken);
    }

    private async Task<bool> WillDoAsync(
        ITurnContext turnContext, PromptRecognizerResult<T> recognized, PromptState kept, CancellationToken cancellationToken)
    {
        var attempt = kept.CountAttempt();
        if (_validator is null) return recognized.Succeeded;

        var context = new PromptValidatorContext<T>(turnContext, recognized, kept.State, kept.Options, attempt);
        return await _validator(context, cancellationToken);
    }

    private static void ExpectInput(Activity question)
    {
        if (question is not null && string.IsNullOrEmpty(question.InputHint)) question.InputHint = InputHints.ExpectingInput;
    }
}
