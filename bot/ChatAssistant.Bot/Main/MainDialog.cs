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

        if (Interrupted(innerDc, recognition) is not { } running) return await innerDc.ContinueDialogAsync(cancellationToken);

        // Who needs an ambulance is not reminded of a form.
        if (recognition.Intent is not Intent.Emergency) Afterword.Add(innerDc.Context, running.ReminderOf(innerDc.ActiveDialog));
        await _router.For(recognition.Intent).ServeAsync(innerDc, recognition, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>The running dialog, when the message is not for it.</summary>
    private static ITakesMessages? Interrupted(DialogContext dialogs, Recognition recognition) =>
        dialogs.FindDialog(dialogs.ActiveDialog.Id) is ITakesMessages running && !running.Takes(recognition, dialogs.ActiveDialog) ? running : null;
}
