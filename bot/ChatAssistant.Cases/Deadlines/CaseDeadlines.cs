namespace ChatAssistant.Cases.Deadlines;

/// <summary>A case's clocks.</summary>
public static class CaseDeadlines
{
    /// <summary>Breaching these is 超期: somebody on our side is late. The house's first look is an aim, the rest are others' clocks.</summary>
    public static IReadOnlyList<DeadlineKind> Ours { get; } =
        [DeadlineKind.Notify, DeadlineKind.Answer, DeadlineKind.Handle, DeadlineKind.CoHandler, DeadlineKind.Redo];

    /// <summary>
    /// What the house itself is to do: it may stand still while the citizen is asked, and be shorter in an emergency. What people are given time
    /// for may not, nor what the law lays down.
    /// </summary>
    private static readonly DeadlineKind[] OfTheHouse =
        [DeadlineKind.FirstLook, DeadlineKind.Answer, DeadlineKind.Handle, DeadlineKind.CoHandler, DeadlineKind.Redo];

    /// <summary>The running clock of a kind, or null.</summary>
    public static Deadline? Running(this Case found, DeadlineKind kind) =>
        found.Deadlines.FirstOrDefault(each => each.Kind == kind && each.IsRunning);

    /// <summary>The day of the last clock of a kind, running or not; null when there was none.</summary>
    public static DateOnly? DueOf(this Case found, DeadlineKind kind) =>
        found.Deadlines.Where(each => each.Kind == kind).OrderBy(each => each.StartDay).ThenBy(each => each.Due).LastOrDefault()?.Due;

    /// <summary>The next day on which the citizen waits for us; null when nothing of ours is running.</summary>
    public static Deadline? NextDue(this Case found) =>
        found.Deadlines.Where(each => each.IsRunning && Ours.Contains(each.Kind)).MinBy(each => each.Due);

    /// <summary>超期. A merged case is not: its lead has inherited the earlier day.</summary>
    public static bool IsOverdue(this Case found, DateOnly today) =>
        found.State.IsWaitingForUs() && found.NextDue() is { } next && next.IsBreached(today);

    /// <summary>已延期.</summary>
    public static bool IsExtended(this Case found) => found.Deadlines.Any(each => each.IsExtended);

    /// <summary>Starts a clock today. One that is running stays as it is: nothing done twice resets it.</summary>
    internal static void Start(this Case found, DeadlineKind kind, string startEvent, DeadlineClock clock) =>
        found.Start(clock.Rules.For(kind), startEvent, clock.Today, clock);

    internal static void Start(this Case found, DeadlineRule rule, string startEvent, DateOnly day, DeadlineClock clock)
    {
        if (found.IsUrgent && OfTheHouse.Contains(rule.Kind)) rule = rule.Urgent();
        var due = clock.Due(rule, day);
        if (found.Running(rule.Kind) is not { } running) found.Add(new Deadline(rule, startEvent, day, due));
        else if (running.OwnDue is null) running.Own(due.Day);
    }

    internal static void Meet(this Case found, DateTimeOffset at, params ReadOnlySpan<DeadlineKind> kinds)
    {
        foreach (var kind in kinds) found.Running(kind)?.Meet(at);
    }

    internal static void Stop(this Case found, DateTimeOffset at, params ReadOnlySpan<DeadlineKind> kinds)
    {
        foreach (var kind in kinds) found.Running(kind)?.Stop(at);
    }

    internal static void StopAll(this Case found, DateTimeOffset at)
    {
        foreach (var running in found.Deadlines.Where(each => each.IsRunning)) running.Stop(at);
    }

    /// <summary>Lets the house's own clocks stand still while the citizen is asked. The law's run on.</summary>
    internal static void Pause(this Case found, DeadlineClock clock)
    {
        foreach (var running in found.Deadlines.Where(each => each is { IsRunning: true, IsLegal: false, OwnDue: not null, PausedOn: null } && OfTheHouse.Contains(each.Kind)))
        {
            var to = clock.Calendar.AddWorkingDays(running.OwnDue!.Value, clock.Options.PauseAtMostWorkingDays);
            running.Pause(clock.Today, Change(running, DeadlineChangeKind.Paused, to, clock));
        }
    }

    internal static void Resume(this Case found, DeadlineClock clock)
    {
        foreach (var paused in found.Deadlines.Where(each => each is { IsRunning: true, PausedOn: not null }))
        {
            var waited = Math.Min(clock.Calendar.WorkingDaysBetween(paused.PausedOn!.Value, clock.Today), clock.Options.PauseAtMostWorkingDays);
            var to = clock.Calendar.AddWorkingDays(paused.DueBeforePause!.Value, waited);
            paused.Resume(Change(paused, DeadlineChangeKind.Resumed, to, clock));
        }
    }

    private static DeadlineChange Change(Deadline moved, DeadlineChangeKind kind, DateOnly to, DeadlineClock clock) =>
        new(kind, moved.Due, to, "等待补充材料", Actor.System.Name, clock.Now);
}
