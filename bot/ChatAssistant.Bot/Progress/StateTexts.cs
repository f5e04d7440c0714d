using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Progress;

/// <summary>What people are told about where a matter stands.</summary>
internal static class StateTexts
{
    public static string Text(this CaseState state) => state switch
    {
        CaseState.Submitted => Texts.StateSubmitted,
        CaseState.NeedsInfo => Texts.StateNeedsInfo,
        CaseState.Accepted => Texts.StateAccepted,
        CaseState.NotAccepted => Texts.StateNotAccepted,
        CaseState.Redirected => Texts.StateRedirected,
        CaseState.Assigned => Texts.StateAssigned,
        CaseState.InProgress => Texts.StateInProgress,
        CaseState.Replied => Texts.StateReplied,
        CaseState.Closed => Texts.StateClosed,
        CaseState.Reopened => Texts.StateReopened,
        CaseState.Merged => Texts.StateMerged,
        CaseState.Withdrawn => Texts.StateWithdrawn,
        CaseState.Spam => Texts.StateSpam,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
