namespace Microsoft.Bot.Builder.Dialogs;

/// <content>
/// What happens outside is passed on to the dialogs inside.
/// </content>
public partial class ComponentDialog
{
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        if (options is CancellationToken) throw new ArgumentException("A cancellation token is no option.", nameof(options));

        await EnsureInitializedAsync(outerDc);
        var inner = CreateChildContext(outerDc);
        var result = await OnBeginDialogAsync(inner, options, cancellationToken);
        return await WaitOrEndAsync(outerDc, result, cancellationToken);
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        await EnsureInitializedAsync(outerDc);
        var inner = CreateChildContext(outerDc);
        var result = await OnContinueDialogAsync(inner, cancellationToken);
        return await WaitOrEndAsync(outerDc, result, cancellationToken);
    }

    /// <summary>
    /// Something begun on top of the component has ended: the dialogs inside ask again, the component does not end.
    /// </summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        await EnsureInitializedAsync(outerDc);
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        await Inner(turnContext, instance).RepromptDialogAsync(cancellationToken);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled) await Inner(turnContext, instance).CancelAllDialogsAsync(cancellationToken);
        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc, CancellationToken cancellationToken = default) => innerDc.ContinueDialogAsync(cancellationToken);

    protected virtual Task OnEndDialogAsync(
        ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    protected virtual Task OnRepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    protected virtual Task<DialogTurnResult> EndComponentAsync(
        DialogContext outerDc, object result, CancellationToken cancellationToken) => outerDc.EndDialogAsync(result, cancellationToken);

    private async Task<DialogTurnResult> WaitOrEndAsync(
        DialogContext outerDc, DialogTurnResult inside, CancellationToken cancellationToken) =>
        inside.Status == DialogTurnStatus.Waiting ? EndOfTurn : await EndComponentAsync(outerDc, inside.Result, cancellationToken);
}
