using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Settings.Calendars;

/// <summary>The work calendar that periods are counted by: the calendar file's, with the years the office entered itself in their places.</summary>
/// <param name="file">The calendar file's.</param>
/// <param name="contexts">Where the office's years are kept.</param>
public sealed class CalendarInForce(WorkCalendar file, IDbContextFactory<AssistantDbContext> contexts)
{
    private readonly Lock _reading = new();
    private volatile WorkCalendar? _now;

    public WorkCalendar OfFile => file;

    /// <summary>Read from the store when it is first asked for: the tables may have to be made before.</summary>
    public WorkCalendar Now
    {
        get
        {
            if (_now is { } known) return known;
            lock (_reading) return _now ??= Read();
        }
    }

    /// <summary>To be called when a year was changed: the next calculation goes by it.</summary>
    public void Refresh()
    {
        lock (_reading) _now = Read();
    }

    private WorkCalendar Read()
    {
        using var database = contexts.CreateDbContext();
        return database.CalendarYears.AsNoTracking().AsEnumerable().Aggregate(file, (calendar, row) => calendar.With(row.Official));
    }
}
