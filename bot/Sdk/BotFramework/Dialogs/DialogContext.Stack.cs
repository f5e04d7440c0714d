namespace Microsoft.Bot.Builder.Dialogs;

/// <content>
/// Beginning and ending dialogs.
/// </content>
public partial class DialogContext
{
    public Task<DialogTurnResult> BeginDialogAsync(
        string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(dialogId);
        var dialog = Existing(dialogId);
        Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    public Task<DialogTurnResult> PromptAsync(
        string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>
    /// Hands the activity to the active dialog; <see cref="DialogTurnStatus.Empty"/> when there is none.
    /// </summary>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) => ActiveDialog is { } active
        ? Existing(active.Id).ContinueDialogAsync(this, cancellationToken)
        : Task.FromResult(new DialogTurnResult(DialogTurnStatus.Empty));

    /// <summary>
    /// Ends the active dialog; the one below resumes with the result.
    /// </summary>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        await PopAsync(DialogReason.EndCalled, cancellationToken);

        return ActiveDialog is { } active
            ? await Existing(active.Id).ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken)
            : new DialogTurnResult(DialogTurnStatus.Complete, result);
    }

    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>
    /// Ends every dialog here and, if asked, around. All but the first may stop it by handling the event.
    /// </summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default)
    {
        if (Stack.Count == 0 && Parent is null) return new DialogTurnResult(DialogTurnStatus.Empty);

        var first = true;
        for (var dc = this; dc is not null; dc = cancelParents ? dc.Parent : null)
        {
            for (; dc.Stack.Count > 0; first = false)
            {
                var name = eventName ?? DialogEvents.CancelDialog;
                if (!first && await dc.EmitEventAsync(name, eventValue, false, false, cancellationToken)) return Cancelled();

                await dc.PopAsync(DialogReason.CancelCalled, cancellationToken);
            }
        }

        return Cancelled();
    }

    public async Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        await PopAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        if (await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken)) return;

        if (ActiveDialog is { } active) await Existing(active.Id).RepromptDialogAsync(Context, active, cancellationToken);
    }

    private async Task PopAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active) return;

        if (FindDialog(active.Id) is { } dialog) await dialog.EndDialogAsync(Context, active, reason, cancellationToken);
        Stack.RemoveAt(0);
    }

    private static DialogTurnResult Cancelled() => new(DialogTurnStatus.Cancelled);

    private Dialog Existing(string dialogId) => FindDialog(dialogId)
        ?? throw new InvalidOperationException($"A dialog with the id '{dialogId}' was not found. Was it added to the set?");
}
