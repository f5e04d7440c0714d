namespace Microsoft.Bot.Builder.Dialogs;

internal sealed record WaterfallStepState(
    int Index, object Options, DialogReason Reason, object Result, IDictionary<string, object> Values);
