using System.Text.Json;

namespace ChatAssistant.Cases.Deadlines;

/// <summary>Which days are worked: weekdays, without the official holidays, with the weekend days worked in exchange (调休).</summary>
public sealed class WorkCalendar
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly HashSet<int> _years;
    private readonly HashSet<DateOnly> _holidays;
    private readonly HashSet<DateOnly> _workdays;

    private WorkCalendar(CalendarYears years)
    {
        _years = [.. years.Years];
        _holidays = [.. years.Holidays];
        _workdays = [.. years.Workdays];
    }

    /// <summary>Knows weekends only, so that every day it gives is provisional.</summary>
    public static WorkCalendar WeekendsOnly { get; } = new(new([], [], []));

    /// <summary>Reads a calendar file: <c>{"years":[…],"holidays":["yyyy-MM-dd",…],"workdays":[…]}</c>.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static WorkCalendar Parse(string json)
    {
        var years = JsonSerializer.Deserialize<CalendarYears>(json, Json);
        return years is { Years: not null, Holidays: not null, Workdays: not null } ? new(years) : throw new JsonException("Not a calendar file.");
    }

    /// <summary>The years whose official days are known.</summary>
    public IReadOnlyCollection<int> Years => _years;

    /// <summary>The official days of a year, without what they are called.</summary>
    public CalendarYear Of(int year) => new(
        year,
        [.. Days(_holidays, false).Concat(Days(_workdays, true)).Where(each => each.Day.Year == year).OrderBy(each => each.Day)],
        Knows(year));

    /// <summary>The same with another calendar for one year, in place of all that is known of it.</summary>
    public WorkCalendar With(CalendarYear official) => new(new(
        [.. _years.Where(year => year != official.Year), .. official.IsComplete ? [official.Year] : Array.Empty<int>()],
        [.. _holidays.Where(day => day.Year != official.Year), .. official.Days.Where(each => !each.IsWorked).Select(each => each.Day)],
        [.. _workdays.Where(day => day.Year != official.Year), .. official.Days.Where(each => each.IsWorked).Select(each => each.Day)]));

    /// <summary>Whether the year's official days are known. Without them its weekdays count as worked.</summary>
    public bool Knows(int year) => _years.Contains(year);

    public bool IsWorkingDay(DateOnly day) =>
        _workdays.Contains(day) || (!_holidays.Contains(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    /// <summary>The last of so many working days after <paramref name="start"/>, which is itself not counted.</summary>
    public DateOnly AddWorkingDays(DateOnly start, int days)
    {
        var day = start;
        for (var left = days; left > 0; left -= IsWorkingDay(day) ? 1 : 0) day = day.AddDays(1);
        return day;
    }

    /// <summary>The working day so many before <paramref name="end"/>, which is itself not counted.</summary>
    public DateOnly WorkingDayBefore(DateOnly end, int days)
    {
        var day = end;
        for (var left = days; left > 0; left -= IsWorkingDay(day) ? 1 : 0) day = day.AddDays(-1);
        return day;
    }

    /// <summary>How many working days lie after <paramref name="start"/> up to and with <paramref name="end"/>.</summary>
    public int WorkingDaysBetween(DateOnly start, DateOnly end)
    {
        var days = 0;
        for (var day = start.AddDays(1); day <= end; day = day.AddDays(1)) days += IsWorkingDay(day) ? 1 : 0;
        return days;
    }

    private static IEnumerable<OfficialDay> Days(IEnumerable<DateOnly> days, bool areWorked) => days.Select(day => new OfficialDay(day, areWorked));

    private sealed record CalendarYears(IReadOnlyList<int> Years, IReadOnlyList<DateOnly> Holidays, IReadOnlyList<DateOnly> Workdays);
}
