namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// What a step sees: the result of the step before, and the values kept for the whole waterfall.
/// </summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(WaterfallDialog waterfall, DialogContext dc, WaterfallStepState step)
        : base(dc.Dialogs, dc, new DialogState(dc.Stack))
    {
        _waterfall = waterfall;
        Parent = dc.Parent;
        Index = step.Index;
        Options = step.Options;
        Reason = step.Reason;
        Result = step.Result;
        Values = step.Values;
    }

    public int Index { get; }

    public object Options { get; }

    public DialogReason Reason { get; }

    public object Result { get; }

    public IDictionary<string, object> Values { get; }

    /// <summary>
    /// Goes on to the next step within this turn; a step may do so once.
    /// </summary>
    public Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        if (result is CancellationToken) throw new ArgumentException("A cancellation token is no result.", nameof(result));
        if (_nextCalled) throw new InvalidOperationException($"NextAsync was called twice in step {Index} of '{_waterfall.Id}'.");

        _nextCalled = true;
        return _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
