namespace ChatAssistant.Cases.History;

/// <summary>One step in a case's life. Only ever added, and tied to the one before by its hash (<see cref="EventChain"/>).</summary>
public sealed class CaseEvent
{
    private CaseEvent()
    {
    }

    internal CaseEvent(int sequence, CaseState from, CaseState to, CaseStep step, DateTimeOffset at)
    {
        Sequence = sequence;
        From = from;
        To = to;
        Action = step.Action;
        By = step.By.Kind;
        Actor = step.By.Name;
        Reason = step.Reason;
        Basis = step.Basis;
        At = at;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Counts the events of the case, from 1.</summary>
    public int Sequence { get; private set; }

    /// <summary>What happened, one of <see cref="CaseActions"/>.</summary>
    public string Action { get; private set; } = "";

    /// <summary>Where the case stood before; the same as <see cref="To"/> when it stayed.</summary>
    public CaseState From { get; private set; }

    public CaseState To { get; private set; }

    public ActorKind By { get; private set; }

    /// <summary><c>citizen</c>, or the name of who acted.</summary>
    public string Actor { get; private set; } = "";

    public string? Reason { get; private set; }

    public string? Basis { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>SHA-256 over the hash before and all that stands above, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    internal CaseEvent Chained(string hash)
    {
        Hash = hash;
        return this;
    }
}
