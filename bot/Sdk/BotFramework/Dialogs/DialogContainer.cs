namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A dialog with dialogs of its own.
/// </summary>
public abstract class DialogContainer : Dialog
{
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    public DialogSet Dialogs { get; set; } = new();

    /// <summary>
    /// The context of the dialogs inside, or null when none is active.
    /// </summary>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);
}
