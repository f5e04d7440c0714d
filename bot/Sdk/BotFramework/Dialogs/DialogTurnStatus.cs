namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Where the stack stands after a turn.
/// </summary>
public enum DialogTurnStatus
{
    Empty,
    Waiting,
    Complete,
    Cancelled,
    CompleteAndWait,
}
