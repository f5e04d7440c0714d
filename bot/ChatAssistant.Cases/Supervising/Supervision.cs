using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Cases.Supervising;

/// <summary>督办: a committee looks on until a supervisor is content. It stays, with what came of it; one target has at most one that is open.</summary>
public sealed class Supervision
{
    private Supervision()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public SupervisionTargetKind TargetKind { get; private set; }

    public Guid TargetId { get; private set; }

    public string TargetName { get; private set; } = "";

    public SupervisionLevel Level { get; private set; }

    public DateOnly Due { get; private set; }

    public string Committee { get; private set; } = "";

    public string Reason { get; private set; } = "";

    /// <summary>The user name of who began it.</summary>
    public string OpenedBy { get; private set; } = "";

    public DateTimeOffset OpenedAt { get; private set; }

    public string? ClosedBy { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>What came of it.</summary>
    public string? Outcome { get; private set; }

    public bool IsOverdue(DateOnly today) => ClosedAt is null && Due < today;

    /// <exception cref="ArgumentException">The words lack something: ask <see cref="SupervisionWords.Refuse"/> first.</exception>
    public static Supervision Open(SupervisionTarget target, SupervisionWords words, Actor by, DeadlineClock clock)
    {
        if ((Required.Part(by, ActorKind.Supervisor) ?? words.Refuse(clock)) is { } refusal) throw new ArgumentException(refusal.Code(), nameof(words));
        return new Supervision
        {
            TargetKind = target.Kind,
            TargetId = target.Id,
            TargetName = target.Name,
            Level = words.Level,
            Due = words.Due!.Value,
            Committee = words.Committee,
            Reason = words.Reason,
            OpenedBy = by.Name,
            OpenedAt = clock.Now,
        };
    }

    /// <summary>Only a supervisor ends it, and says what came of it.</summary>
    public TransitionRefusal? Close(Actor by, string outcome, DeadlineClock clock)
    {
        var refusal = Required.Part(by, ActorKind.Supervisor) ?? Required.Reason(outcome) ?? Required.That(ClosedAt is null, TransitionRefusal.WrongState);
        if (refusal is not null) return refusal;
        (ClosedBy, ClosedAt, Outcome) = (by.Name, clock.Now, outcome);
        return null;
    }
}
