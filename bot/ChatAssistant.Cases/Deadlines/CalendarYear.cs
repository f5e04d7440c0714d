namespace ChatAssistant.Cases.Deadlines;

/// <summary>The official days of one year.</summary>
/// <param name="Year">Which.</param>
/// <param name="Days">By day.</param>
/// <param name="IsComplete">The official notice for it is known; without it what is counted through the year is provisional.</param>
public sealed record CalendarYear(int Year, IReadOnlyList<OfficialDay> Days, bool IsComplete);
