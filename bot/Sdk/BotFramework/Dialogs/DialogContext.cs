using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// The dialogs of a set at work on one turn.
/// </summary>
public partial class DialogContext
{
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
        Services = [];
    }

    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context, state)
    {
        Parent = parentDialogContext;
        foreach (var (name, service) in parentDialogContext.Services) Services[name] = service;
    }

    public DialogSet Dialogs { get; }

    public ITurnContext Context { get; }

    public List<DialogInstance> Stack { get; }

    public DialogContext Parent { get; set; }

    /// <summary>
    /// The context inside the active dialog when that is a container, else null.
    /// </summary>
    public DialogContext Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    public DialogInstance ActiveDialog => Stack is [var top, ..] ? top : null;

    public TurnContextStateCollection Services { get; }

    /// <summary>
    /// The dialog of this set or, failing that, of the sets around it.
    /// </summary>
    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    public string GetLocale()
    {
        var locale = (Context as TurnContext)?.Locale;
        if (string.IsNullOrEmpty(locale)) locale = Context.Activity.Locale;
        return string.IsNullOrEmpty(locale) ? CultureInfo.CurrentCulture.Name : locale;
    }

    /// <summary>
    /// Offers the event to the active dialog here or, from the leaf, to the innermost one. True when it was handled.
    /// </summary>
    public async Task<bool> EmitEventAsync(
        string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var dc = this;
        while (fromLeaf && dc.Child is { } child) dc = child;

        var dialog = dc.ActiveDialog is { } active ? dc.FindDialog(active.Id) : null;
        if (dialog is null) return false;

        var dialogEvent = new DialogEvent { Name = name, Value = value, Bubble = bubble };
        return await dialog.OnDialogEventAsync(dc, dialogEvent, cancellationToken);
    }
}
