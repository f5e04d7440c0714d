using ChatAssistant.Cases.Deadlines;

namespace ChatAssistant.Cases.Deputies.Tracking;

/// <summary>Starts and ends a suggestion's clocks.</summary>
public static class SuggestionClocks
{
    /// <summary>The clock that runs out next of those units are held to; null when none runs.</summary>
    public static SuggestionClock? NextDue(this DeputySuggestion suggestion) =>
        suggestion.Clocks.Where(each => each.IsRunning() && each.Kind is not DeadlineKind.CoHandler).MinBy(each => each.Due);

    internal static void StartClock(this DeputySuggestion suggestion, DeadlineKind kind, DeadlineClock clock)
    {
        var rule = clock.Rules.For(kind);
        var due = clock.Due(rule, clock.Today);
        suggestion.Clocks = [.. suggestion.Clocks, new(kind, clock.Today, due.Day, rule.Basis, due.IsProvisional)];
    }

    internal static void MeetClocks(this DeputySuggestion suggestion, DateTimeOffset at, params DeadlineKind[] kinds) =>
        suggestion.Clocks = [.. suggestion.Clocks.Select(each => each.IsRunning() && kinds.Contains(each.Kind) ? each with { MetAt = at } : each)];

    internal static void StopClocks(this DeputySuggestion suggestion) =>
        suggestion.Clocks = [.. suggestion.Clocks.Select(each => each.IsRunning() ? each with { IsStopped = true } : each)];
}
