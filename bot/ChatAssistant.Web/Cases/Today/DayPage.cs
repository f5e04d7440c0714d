namespace ChatAssistant.Web.Cases.Today;

/// <summary>One person's digest of one day.</summary>
/// <param name="Day">Which day, in Asia/Shanghai.</param>
/// <param name="Groups">What is on it; groups that hold nothing are left out.</param>
public sealed record DayPage(DateOnly Day, IReadOnlyList<DayGroup> Groups);
