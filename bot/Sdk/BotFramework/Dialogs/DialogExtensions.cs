namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// One dialog as the whole of a bot.
/// </summary>
public static class DialogExtensions
{
    /// <summary>
    /// Continues the dialog, or begins it when none is active.
    /// </summary>
    public static async Task RunAsync(
        this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(accessor).Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);

        try
        {
            var result = await dc.ContinueDialogAsync(cancellationToken);
            if (result.Status == DialogTurnStatus.Empty) await dc.BeginDialogAsync(dialog.Id, null, cancellationToken);
        }
        catch (Exception fault) when (dc.ActiveDialog is not null)
        {
            if (!await dc.EmitEventAsync(DialogEvents.Error, fault, true, true, cancellationToken)) throw;
        }
    }
}
