using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deadlines.Reminders;

namespace ChatAssistant.Cases.Deputies.Tracking;

/// <summary>
/// 承诺事项 on the ladder that clocks of cases have. A promise's day never moves and nothing pauses it, so which rung is reached can be told
/// on any day and needs no row.
/// </summary>
public static class CommitmentReminding
{
    /// <summary>The closest rung that is reached; null before the first one, and once it is settled.</summary>
    public static Rung? Reached(this CommitmentItem item, DateOnly today, WorkCalendar calendar) =>
        item.Outcome is CommitmentOutcome.Open && ReminderLadder.Reached(item.Since, item.Due, today, calendar) is [.., var last] ? last : null;

    /// <summary>Whom a rung reaches: the unit that promised, close to the day the dispatcher too, past it the supervisors.</summary>
    public static bool Reaches(this CommitmentItem item, Rung rung, Recipient whom) => whom.Part switch
    {
        ActorKind.Unit => whom.Unit == item.Unit,
        ActorKind.Dispatcher => rung >= Rung.OneDay,
        ActorKind.Supervisor => rung is Rung.Overdue,
        _ => false,
    };
}
