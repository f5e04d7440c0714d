using ChatAssistant.Bot.Intake;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Bot.Care.Drafts;

/// <summary>Finds a matter being taken in among the dialogs of a conversation.</summary>
internal static class OpenDraft
{
    public static bool IsIn(DialogState dialogs) => dialogs.DialogStack.Any(each => each.Id == nameof(IntakeDialog) || Inside(each) is { } inner && IsIn(inner));

    private static DialogState? Inside(DialogInstance instance) =>
        instance.State is { } state && state.TryGetValue(ComponentDialog.PersistedDialogState, out var kept)
            ? kept as DialogState ?? (kept as JToken)?.ToObject<DialogState>()
            : null;
}
