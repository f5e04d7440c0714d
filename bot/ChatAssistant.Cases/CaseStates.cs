using System.Text.Json;

namespace ChatAssistant.Cases;

public static class CaseStates
{
    /// <summary>The stable word for programs (docs/contract.md): <c>submitted</c>, <c>in_progress</c> …</summary>
    public static string Word(this CaseState state) => JsonNamingPolicy.SnakeCaseLower.ConvertName(state.ToString());

    /// <summary>Something may still come: it can be withdrawn, supplemented, joined.</summary>
    public static bool IsOpen(this CaseState state) =>
        state is not (CaseState.NotAccepted or CaseState.Redirected or CaseState.Closed or CaseState.Withdrawn or CaseState.Spam);

    /// <summary>Those in which <see cref="IsWaitingForUs"/> holds, to ask a store for.</summary>
    public static IReadOnlyList<CaseState> WaitingForUs { get; } = [.. Enum.GetValues<CaseState>().Where(IsWaitingForUs)];

    /// <summary>The citizen waits for us: open, and neither answered, nor asked back, nor carried by a lead case.</summary>
    public static bool IsWaitingForUs(this CaseState state) =>
        state is CaseState.Submitted or CaseState.Accepted or CaseState.Assigned or CaseState.InProgress or CaseState.Reopened;
}
