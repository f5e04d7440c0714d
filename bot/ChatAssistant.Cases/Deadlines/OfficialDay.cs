namespace ChatAssistant.Cases.Deadlines;

/// <summary>A day that is worked or not worked against its weekday.</summary>
/// <param name="Day">The day.</param>
/// <param name="IsWorked">调休上班, a weekend day; otherwise a day off.</param>
/// <param name="Note">What it is, as the office wrote it; empty where nobody did.</param>
public sealed record OfficialDay(DateOnly Day, bool IsWorked, string Note = "");
