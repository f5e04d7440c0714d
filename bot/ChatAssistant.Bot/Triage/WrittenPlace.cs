namespace ChatAssistant.Bot.Triage;

/// <summary>A place as somebody wrote it, taken apart.</summary>
/// <param name="City">The city's official name; null when none is named.</param>
/// <param name="County">The county's official name; null when none is named.</param>
/// <param name="Rest">What stands behind them: a township, as a rule.</param>
public sealed record WrittenPlace(string? City, string? County, string Rest);
