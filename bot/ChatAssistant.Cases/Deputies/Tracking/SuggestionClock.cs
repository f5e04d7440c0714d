using ChatAssistant.Cases.Deadlines;

namespace ChatAssistant.Cases.Deputies.Tracking;

/// <summary>A clock of a deputy's suggestion. None pauses: the longest ones are the law's.</summary>
/// <param name="Kind">What is due.</param>
/// <param name="StartDay">The day it began, which is not counted.</param>
/// <param name="Due">The last day in time, in Asia/Shanghai.</param>
/// <param name="Basis">The article it rests on, or <c>house</c>.</param>
/// <param name="IsProvisional">The official calendar of a year it runs through is not out yet.</param>
public sealed record SuggestionClock(DeadlineKind Kind, DateOnly StartDay, DateOnly Due, string Basis, bool IsProvisional)
{
    /// <summary>When it was done; null while it is not.</summary>
    public DateTimeOffset? MetAt { get; init; }

    /// <summary>It ceased to matter without being done, as by withdrawal.</summary>
    public bool IsStopped { get; init; }

    public bool IsRunning() => MetAt is null && !IsStopped;

    /// <summary>Done too late, or not done and the day is over.</summary>
    public bool IsBreached(DateOnly today) => !IsStopped && (MetAt is { } met ? BeijingTime.DayOf(met) : today) > Due;
}
