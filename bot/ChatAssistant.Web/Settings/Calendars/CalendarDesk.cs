using System.Globalization;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Settings.Calendars;

/// <summary>Changes the holidays and make-up days of a year: first they are looked at, then kept as they were seen.</summary>
public sealed class CalendarDesk(AssistantDbContext database, DatabaseWriter writer, CalendarInForce calendar, StaffAudit audit)
{
    /// <summary>The years there is something to see of.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(int today, CancellationToken cancellationToken) =>
        [.. calendar.OfFile.Years.Union(await database.CalendarYears.Select(row => row.Year).ToListAsync(cancellationToken)).Union([today, today + 1]).Order()];

    /// <summary>A year as periods are counted by it.</summary>
    public async Task<(CalendarYear Official, bool IsOwn)> OfAsync(int year, CancellationToken cancellationToken) =>
        await database.CalendarYears.AsNoTracking().SingleOrDefaultAsync(row => row.Year == year, cancellationToken) is { } own
            ? (own.Official, true)
            : (calendar.OfFile.Of(year), false);

    /// <summary>What would become of the year.</summary>
    /// <returns>Null with the reasons, in words for people, when it cannot be.</returns>
    public async Task<(CalendarPreview? Preview, IReadOnlyList<string> Objections)> LookAsync(CalendarForm form, CancellationToken cancellationToken)
    {
        var (before, isOwn) = await OfAsync(form.Year, cancellationToken);
        if (form.IsReset && isOwn) return (new(before, calendar.OfFile.Of(form.Year), true), []);
        var added = CalendarLines.Read(form.Lines, form.Year, out var objections);
        if (objections.Count > 0) return (null, objections);
        var kept = before.Days.Where(each => !form.Removed.Contains(each.Day) && added.All(day => day.Day != each.Day));
        var preview = new CalendarPreview(before, new(form.Year, [.. kept.Concat(added).OrderBy(each => each.Day)], form.IsComplete), false);
        if (preview.ChangesNothing) return (null, [PageTexts.SettingsUnchanged]);
        return (preview, []);
    }

    /// <returns>Why it was not kept, in words for people; null when it was.</returns>
    public async Task<string?> KeepAsync(CalendarPreview seen, string? typedNote, string by, CancellationToken cancellationToken)
    {
        var note = SettingsNote.Of(typedNote);
        if (SettingsNote.Refuse(note) is { } wrong) return wrong;
        var objection = await writer.WriteAsync<string?>(database, async stop =>
        {
            var (now, _) = await OfAsync(seen.After.Year, stop);
            if (now.IsComplete != seen.Before.IsComplete || !now.Days.SequenceEqual(seen.Before.Days)) return PageTexts.CalendarMovedOn;
            await PutAsync(seen, stop);
            audit.Note(new(by, AuditActions.CalendarChanged, seen.After.Year.ToString(CultureInfo.InvariantCulture)) { Reason = note, Before = Told(seen.Removed, seen.Before), After = Told(seen.Added, seen.After) });
            return null;
        }, cancellationToken);
        if (objection is null) calendar.Refresh();
        return objection;
    }

    private async Task PutAsync(CalendarPreview seen, CancellationToken cancellationToken)
    {
        var own = await database.CalendarYears.FindAsync([seen.After.Year], cancellationToken);
        if (seen.IsReset && own is not null) database.Remove(own);
        else if (own is not null) (own.Days, own.IsComplete) = (seen.After.Days, seen.After.IsComplete);
        else if (!seen.IsReset) database.CalendarYears.Add(new CalendarYearRow { Year = seen.After.Year, Days = seen.After.Days, IsComplete = seen.After.IsComplete });
    }

    /// <summary>The days that changed, and whether the year was said to be all there.</summary>
    private static string Told(IReadOnlyList<OfficialDay> days, CalendarYear official) =>
        string.Join('、', days.Select(CalendarWords.Text).Append(official.IsComplete ? PageTexts.CalendarComplete : PageTexts.CalendarIncomplete));
}
