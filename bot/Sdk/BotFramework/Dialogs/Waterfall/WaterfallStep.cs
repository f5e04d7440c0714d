namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// One step; what it returns says whether the waterfall waits or went on.
/// </summary>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
