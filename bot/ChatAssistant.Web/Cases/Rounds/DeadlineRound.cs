using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deadlines.Reminders;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Rounds;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases.Rounds;

/// <summary>
/// Attends to days that have come: closes what nobody rated or answered, and tells the citizen; reminds whoever is responsible. What was
/// done is known by its rows, so a round that was broken off, or made twice, does nothing twice.
/// </summary>
internal sealed class DeadlineRound(AssistantDbContext database, ISpeakingWrite writer, CaseNews news, DeadlineClock clock) : IRound<Guid>
{
    private static readonly CaseState[] Watched = [.. CaseStates.WaitingForUs, CaseState.Replied, CaseState.NeedsInfo];

    /// <summary>The cases for which something is to be done today.</summary>
    public async Task<IReadOnlyList<Guid>> DueAsync(CancellationToken cancellationToken)
    {
        var clocks = await database.Cases.AsNoTracking()
            .Where(each => Watched.Contains(each.State))
            .SelectMany(
                each => each.Deadlines.Where(due => due.MetAt == null && due.StoppedAt == null),
                (each, due) => new DueClock(each.Id, each.State, due.Id, due.Kind, due.StartDay, due.Due, due.PausedOn != null))
            .ToListAsync(cancellationToken);
        var made = await database.Reminders.AsNoTracking()
            .Where(row => database.Cases.Any(each => each.Id == row.CaseId && Watched.Contains(each.State)))
            .Select(row => new MadeRung(row.DeadlineId, row.Due, row.Rung))
            .Distinct().ToListAsync(cancellationToken);
        var known = new MadeRungs(made);
        return [.. clocks.Where(each => each.IsClosing(clock.Today) || (each.IsReminded && Missing(each.DeadlineId, each.StartDay, each.Due, known).Any())).Select(each => each.CaseId).Distinct()];
    }

    /// <summary>All that is to be done for one case, in one write. Once a scope.</summary>
    public Task AttendAsync(Guid caseId, CancellationToken cancellationToken) =>
        writer.WriteAsync(async stop =>
        {
            if (await database.Cases.SingleOrDefaultAsync(each => each.Id == caseId, stop) is not { } found) return false;
            var known = found.Events.Count;
            if (found.State is CaseState.Replied) found.CloseUnrated(Actor.System, clock);
            if (found.State is CaseState.NeedsInfo) found.CloseUnanswered(Actor.System, clock);
            await news.StageAsync(found, known, stop);
            await RemindAsync(found, stop);
            return true;
        }, cancellationToken);

    private async Task RemindAsync(Case found, CancellationToken cancellationToken)
    {
        if (!found.State.IsWaitingForUs()) return;
        var made = await database.Reminders.AsNoTracking()
            .Where(row => row.CaseId == found.Id).Select(row => new MadeRung(row.DeadlineId, row.Due, row.Rung)).ToListAsync(cancellationToken);
        var known = new MadeRungs(made);
        foreach (var due in found.Deadlines.Where(each => each is { IsRunning: true, PausedOn: null } && CaseDeadlines.Ours.Contains(each.Kind)))
            foreach (var rung in Missing(due.Id, due.StartDay, due.Due, known))
                database.Reminders.AddRange(Recipients.Of(found, due.Kind, rung).Select(whom => Of(found, due, rung, whom)));
    }

    private IEnumerable<Rung> Missing(Guid deadlineId, DateOnly start, DateOnly due, MadeRungs known) =>
        ReminderLadder.Reached(start, due, clock.Today, clock.Calendar).Where(rung => !known.Has(deadlineId, due, rung));

    private Reminder Of(Case found, Deadline due, Rung rung, Recipient whom) => new()
    {
        CaseId = found.Id,
        DeadlineId = due.Id,
        Kind = due.Kind,
        Rung = rung,
        Due = due.Due,
        Part = whom.Part,
        Unit = whom.Unit,
        On = clock.Today,
    };
}
