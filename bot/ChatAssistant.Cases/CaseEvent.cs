namespace ChatAssistant.Cases;

/// <summary>One step in a case's life. Only ever added.</summary>
public sealed class CaseEvent
{
    private CaseEvent()
    {
    }

    internal CaseEvent(int sequence, string action, string actor, DateTimeOffset at)
    {
        Sequence = sequence;
        Action = action;
        Actor = actor;
        At = at;
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Counts the events of the case, from 1.</summary>
    public int Sequence { get; private set; }

    /// <summary>What happened, a stable word: <c>filed</c>, <c>replied</c>.</summary>
    public string Action { get; private set; } = "";

    /// <summary><c>citizen</c>, or the user name of a member of staff.</summary>
    public string Actor { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}
