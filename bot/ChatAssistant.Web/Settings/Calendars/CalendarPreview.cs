using ChatAssistant.Cases.Deadlines;

namespace ChatAssistant.Web.Settings.Calendars;

/// <summary>What would become of a year, before anything of it is kept.</summary>
/// <param name="Before">As it stands now.</param>
/// <param name="After">As it would stand.</param>
/// <param name="IsReset">The office's own year would be given up for the calendar file's.</param>
public sealed record CalendarPreview(CalendarYear Before, CalendarYear After, bool IsReset)
{
    public IReadOnlyList<OfficialDay> Added => [.. After.Days.Except(Before.Days)];

    public IReadOnlyList<OfficialDay> Removed => [.. Before.Days.Except(After.Days)];

    public bool ChangesNothing => !IsReset && Added is [] && Removed is [] && Before.IsComplete == After.IsComplete;
}
