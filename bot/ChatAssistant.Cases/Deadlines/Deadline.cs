namespace ChatAssistant.Cases.Deadlines;

/// <summary>One clock of a case: what is due, when, on what ground, and what became of it. Past <see cref="Due"/> it is breached.</summary>
public sealed class Deadline
{
    private Deadline()
    {
    }

    internal Deadline(DeadlineRule rule, string startEvent, DateOnly startDay, DueDay due)
    {
        (Kind, Basis, IsLegal) = (rule.Kind, rule.Basis, rule.IsLegal);
        (StartEvent, StartDay) = (startEvent, startDay);
        (OwnDue, Due, IsProvisional) = (due.Day, due.Day, due.IsProvisional);
    }

    /// <summary>A clock the case does not have itself yet, brought along by a merged one.</summary>
    internal Deadline(Deadline of, Guid linkId)
    {
        (Kind, Basis, IsLegal) = (of.Kind, of.Basis, of.IsLegal);
        (StartEvent, StartDay) = (of.StartEvent, of.StartDay);
        (Due, IsProvisional, Inherited) = (of.Due, of.IsProvisional, [new(linkId, of.Due)]);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public DeadlineKind Kind { get; private set; }

    /// <summary>What happened that started it, one of <see cref="History.CaseActions"/>.</summary>
    public string StartEvent { get; private set; } = "";

    public DateOnly StartDay { get; private set; }

    /// <summary>The last day in time, in Asia/Shanghai.</summary>
    public DateOnly Due { get; private set; }

    /// <summary>The same without what merged cases brought along; null when it is theirs alone.</summary>
    public DateOnly? OwnDue { get; private set; }

    /// <summary>The article it rests on, or <c>house</c>.</summary>
    public string Basis { get; private set; } = "";

    public bool IsLegal { get; private set; }

    public bool IsProvisional { get; private set; }

    /// <summary>When it was done; null while it is not.</summary>
    public DateTimeOffset? MetAt { get; private set; }

    /// <summary>When it ceased to matter without being done, as by withdrawal.</summary>
    public DateTimeOffset? StoppedAt { get; private set; }

    /// <summary>Since when it stands still; null when it runs.</summary>
    public DateOnly? PausedOn { get; private set; }

    /// <summary>While it stands still, the own day it had.</summary>
    public DateOnly? DueBeforePause { get; private set; }

    public IReadOnlyList<DeadlineChange> Changes { get; private set; } = [];

    public IReadOnlyList<InheritedDue> Inherited { get; private set; } = [];

    public bool IsRunning => MetAt is null && StoppedAt is null;

    public bool IsExtended => Changes.Any(change => change.Kind is DeadlineChangeKind.Extended);

    /// <summary>Whether it was done too late, or is not done and the day is over.</summary>
    public bool IsBreached(DateOnly today) =>
        StoppedAt is null && (MetAt is { } met ? BeijingTime.DayOf(met) : today) > Due;

    internal void Meet(DateTimeOffset at) => MetAt = at;

    internal void Stop(DateTimeOffset at) => StoppedAt = at;

    /// <summary>Starts the case's own period beside what it inherited.</summary>
    internal void Own(DateOnly due) => (OwnDue, Due) = (due, due < Due ? due : Due);

    /// <summary>Moves the day once and for all, also what merged cases brought along: it is granted for all that go together.</summary>
    internal void Extend(DeadlineChange change)
    {
        (OwnDue, Inherited) = (change.To, []);
        Settle(change);
    }

    /// <summary>Moves the house's own day as far as the longest pause; <see cref="Resume"/> takes back what was not used.</summary>
    /// <exception cref="InvalidOperationException">The clock is the law's: it does not pause.</exception>
    internal void Pause(DateOnly today, DeadlineChange change)
    {
        if (IsLegal) throw new InvalidOperationException("A clock of the law does not pause.");
        (PausedOn, DueBeforePause, OwnDue) = (today, OwnDue, change.To);
        Settle(change);
    }

    internal void Resume(DeadlineChange change)
    {
        (PausedOn, DueBeforePause, OwnDue) = (null, null, change.To);
        Settle(change);
    }

    internal void Inherit(Guid linkId, Deadline of, DeadlineChange change)
    {
        Inherited = [.. Inherited, new(linkId, of.Due)];
        Settle(change);
    }

    internal void Release(Guid linkId, DeadlineChange change)
    {
        Inherited = [.. Inherited.Where(each => each.LinkId != linkId)];
        if (OwnDue is null && Inherited is []) Stop(change.At);
        else Settle(change);
    }

    private void Settle(DeadlineChange change)
    {
        var (before, days) = (Due, Inherited.Select(each => each.Due));
        Due = (OwnDue is { } own ? days.Append(own) : days).Min();
        if (Due != before) Changes = [.. Changes, change with { From = before, To = Due }];
    }
}
