using ChatAssistant.Cases.Deadlines.Reminders;

namespace ChatAssistant.Web.Cases.Rounds;

/// <summary>The rungs somebody was reminded by. When the day is moved its rungs come again, but for the half: that the work has begun is known.</summary>
internal sealed class MadeRungs(IEnumerable<MadeRung> made)
{
    private readonly HashSet<MadeRung> _made = [.. made];
    private readonly HashSet<Guid> _halves = [.. made.Where(each => each.Rung is Rung.Half).Select(each => each.DeadlineId)];

    public bool Has(Guid deadlineId, DateOnly due, Rung rung) =>
        rung is Rung.Half ? _halves.Contains(deadlineId) : _made.Contains(new(deadlineId, due, rung));
}
