using ChatAssistant.Bot.Routing;
using Microsoft.Bot.Builder.Dialogs;

namespace ChatAssistant.Bot.Main;

/// <summary>Sends each message where it belongs. What a running dialog does not take is served in between.</summary>
public sealed class MainDialog : ComponentDialog
{
    private readonly Router _router;

    public MainDialog(Router router) : base(nameof(MainDialog))
    {
        _router = router;
        foreach (var dialog in router.Routes.SelectMany(route => route.Dialogs)) AddDialog(dialog);
    }

    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default)
    {
        var recognition = await _router.ReadAsync(innerDc.Context, cancellationToken);
        return await _router.For(recognition.Intent).ServeAsync(innerDc, recognition, cancellationToken);
    }

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        var recognition = await _router.ReadAsync(innerDc.Context, cancellationToken);
        if (recognition.Intent is Intent.Cancel)
        {
            await innerDc.Context.SendActivityAsync(MainReplies.Cancelled(), cancellationToken);
            return await innerDc.CancelAllDialogsAsync(cancellationToken);
        }

        if (IsTaken(innerDc, recognition)) return await innerDc.ContinueDialogAsync(cancellationToken);
        var served = await _router.For(recognition.Intent).ServeAsync(innerDc, recognition, cancellationToken);
        if (served.Status is DialogTurnStatus.Waiting) return served;
        await innerDc.RepromptDialogAsync(cancellationToken);
        return EndOfTurn;
    }

    private static bool IsTaken(DialogContext dialogs, Recognition recognition) =>
        dialogs.FindDialog(dialogs.ActiveDialog.Id) is not ITakesMessages taking || taking.Takes(recognition, dialogs.ActiveDialog);
}
