using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Cases.Supervising;

/// <summary>How something is to be supervised.</summary>
/// <param name="Level">How closely.</param>
/// <param name="Due">By when the supervisor wants a result.</param>
/// <param name="Committee">Which committee or office supervises.</param>
/// <param name="Reason">Why.</param>
public sealed record SupervisionWords(SupervisionLevel Level, DateOnly? Due, string Committee, string Reason)
{
    public const int LongestCommittee = 50;

    /// <summary>What is missing in it; null when nothing is.</summary>
    public TransitionRefusal? Refuse(DeadlineClock clock) =>
        Required.Reason(Reason)
        ?? Required.Text(Committee, TransitionRefusal.UnitMissing)
        ?? clock.RefusePlan(Due, clock.Today);
}
