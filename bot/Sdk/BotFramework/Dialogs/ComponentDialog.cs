using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Several dialogs that look like one from outside; their stack is kept inside this one's state.
/// </summary>
public partial class ComponentDialog : DialogContainer
{
    public const string PersistedDialogState = "dialogs";

    private bool _initialized;

    public ComponentDialog(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>
    /// The dialog to begin with; by default the first one added.
    /// </summary>
    public string InitialDialogId { get; set; }

    public ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        if (string.IsNullOrEmpty(InitialDialogId)) InitialDialogId = dialog.Id;
        return this;
    }

    public override DialogContext CreateChildContext(DialogContext dc)
    {
        var inner = Inner(dc, dc.ActiveDialog);
        inner.Parent = dc;
        return inner;
    }

    protected async Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (_initialized) return;

        _initialized = true;
        await OnInitializeAsync(outerDc);
    }

    /// <summary>
    /// Called once in the life of this object, before its first dialog begins.
    /// </summary>
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        InitialDialogId ??= Dialogs.GetDialogs().FirstOrDefault()?.Id;
        return Task.CompletedTask;
    }

    private DialogContext Inner(DialogContext outer, DialogInstance instance) => new(Dialogs, outer, StateOf(instance));

    private DialogContext Inner(ITurnContext turnContext, DialogInstance instance) => new(Dialogs, turnContext, StateOf(instance));

    /// <summary>
    /// A storage that does not keep types hands back JSON; the object takes its place.
    /// </summary>
    private static DialogState StateOf(DialogInstance instance)
    {
        if (instance is null) throw new ArgumentException("The component is not on the stack.", nameof(instance));

        instance.State.TryGetValue(PersistedDialogState, out var kept);
        var state = kept as DialogState ?? (kept as JToken)?.ToObject<DialogState>() ?? new DialogState();
        instance.State[PersistedDialogState] = state;
        return state;
    }
}
