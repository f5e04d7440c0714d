using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;

namespace ChatAssistant.Web.Cases.Rounds;

/// <summary>A clock that runs, as far as a round needs it.</summary>
internal sealed record DueClock(Guid CaseId, CaseState State, Guid DeadlineId, DeadlineKind Kind, DateOnly StartDay, DateOnly Due, bool IsPaused)
{
    private static readonly HashSet<DeadlineKind> Ours = [.. CaseDeadlines.Ours];

    /// <summary>One that somebody on our side is late on, and that does not stand still.</summary>
    public bool IsReminded => Ours.Contains(Kind) && !IsPaused && State.IsWaitingForUs();

    /// <summary>One that, past its day, closes the case.</summary>
    public bool IsClosing(DateOnly today) =>
        Due < today && (Kind, State) is (DeadlineKind.Rate, CaseState.Replied) or (DeadlineKind.Supplement, CaseState.NeedsInfo);
}
