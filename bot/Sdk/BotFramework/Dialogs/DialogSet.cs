namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Dialogs that can begin each other by id.
/// </summary>
public class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private readonly Dictionary<string, Dialog> _dialogs = [];

    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>
    /// A set inside a container, which keeps the stack itself.
    /// </summary>
    public DialogSet()
    {
    }

    /// <summary>
    /// Adding the same dialog twice does nothing; another dialog of the same id gets a number behind its id.
    /// </summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.GetValueOrDefault(dialog.Id) == dialog) return this;

        var id = dialog.Id;
        for (var suffix = 2; _dialogs.ContainsKey(dialog.Id); suffix++) dialog.Id = $"{id}{suffix}";

        _dialogs[dialog.Id] = dialog;
        AddDependenciesOf(dialog);
        return this;
    }

    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (_dialogState is null) throw new InvalidOperationException("This DialogSet has no state of its own: its container makes its contexts.");

        var state = await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    public Dialog Find(string dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        return _dialogs.GetValueOrDefault(dialogId);
    }

    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    private void AddDependenciesOf(Dialog dialog)
    {
        if (dialog is not IDialogDependencies dependent) return;

        foreach (var dependency in dependent.GetDependencies()) Add(dependency);
    }
}
