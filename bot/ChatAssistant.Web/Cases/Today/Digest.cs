using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deadlines.Reminders;
using ChatAssistant.Web.Data.Cases;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases.Today;

/// <summary>今日: one person's day on one page, in place of a mail for each case: reminders, what is overdue, what waits for them.</summary>
public sealed class Digest(VisibleCases cases, CurrentStaff current, MyReminders reminders, Waiting waiting, DeadlineClock clock)
{
    /// <summary>Whoever has more open than this works from the list, to which each group leads.</summary>
    private const int MostInGroup = 10;

    public async Task<DayPage> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(user, cancellationToken) is not { } member) return new(clock.Today, []);
        var seen = await cases.OfAsync(user, cancellationToken);
        var mine = await reminders.OfAsync(seen, member, cancellationToken);
        var groups = new List<DayGroup>
        {
            await RemindedAsync("reminders", PageTexts.TodayReminders, seen, mine.Where(each => each.On == clock.Today), cancellationToken),
            await RemindedAsync("earlier", PageTexts.TodayEarlier, seen, mine.Where(each => each.On != clock.Today), cancellationToken),
            await OverdueAsync(seen, cancellationToken),
        };
        foreach (var (id, title, found) in waiting.For(seen, member)) groups.Add(await GroupAsync(id, title, seen, found, cancellationToken));
        return new(clock.Today, [.. groups.Where(group => group.Count > 0)]);
    }

    /// <summary>Each case once, and first what can still be done in time: what is late has a group of its own.</summary>
    private static async Task<DayGroup> RemindedAsync(
        string id, string title, IQueryable<Case> seen, IEnumerable<OpenReminder> reminders, CancellationToken cancellationToken)
    {
        var closest = reminders.OrderBy(each => each.Rung is Rung.Overdue).DistinctBy(each => each.CaseId).ToList();
        return new(id, title, await seen.LinesOfAsync([.. closest.Take(MostInGroup)], cancellationToken), closest.Count);
    }

    /// <summary>All of them by what indexes hold, and then the words of the first. Sorted here: asked for order, the store walks through every case there is.</summary>
    private static async Task<DayGroup> GroupAsync(string id, string title, IQueryable<Case> seen, IQueryable<Case> found, CancellationToken cancellationToken)
    {
        var all = await found.AsNoTracking().Select(each => new { each.Id, Serial = EF.Property<long>(each, ListColumns.Serial) }).ToListAsync(cancellationToken);
        return new(id, title, await seen.LinesOfAsync([.. all.OrderBy(each => each.Serial).Take(MostInGroup).Select(each => each.Id)], cancellationToken), all.Count);
    }

    /// <summary>超期, by the day the list of cases goes by.</summary>
    private async Task<DayGroup> OverdueAsync(IQueryable<Case> seen, CancellationToken cancellationToken)
    {
        var (today, ours) = (clock.Today, CaseDeadlines.Ours);
        var late = seen.AsNoTracking().Where(each => EF.Property<DateOnly>(each, ListColumns.DueOn) < today);
        var first = await late.OrderBy(each => EF.Property<DateOnly>(each, ListColumns.DueOn)).Take(MostInGroup)
            .Select(each => new
            {
                each.Number,
                each.State,
                each.Area,
                each.Text,
                Due = EF.Property<DateOnly>(each, ListColumns.DueOn),
                Kind = each.Deadlines.Where(due => due.MetAt == null && due.StoppedAt == null && ours.Contains(due.Kind)).OrderBy(due => due.Due)
                    .Select(due => due.Kind).First(),
            }).ToListAsync(cancellationToken);
        var lines = first.Select(each => new DayLine(each.Number, each.State, each.Area, each.Text) { Kind = each.Kind, Due = each.Due });
        return new("overdue", PageTexts.TodayOverdue, [.. lines], await late.CountAsync(cancellationToken));
    }
}
