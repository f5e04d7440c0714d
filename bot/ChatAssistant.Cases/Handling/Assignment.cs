namespace ChatAssistant.Cases.Handling;

/// <summary>交办单: a unit that was given a case. The leading unit stays responsible, also after a return, until another one leads.</summary>
public sealed class Assignment
{
    private Assignment()
    {
    }

    internal Assignment(string unit, bool isLead, bool isDesignated, string by, DateTimeOffset at)
    {
        (Unit, IsLead, IsDesignated) = (unit, isLead, isDesignated);
        (By, At) = (by, at);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public string Unit { get; private set; } = "";

    /// <summary>主办 rather than 协办.</summary>
    public bool IsLead { get; private set; }

    /// <summary>指定: an objection has been decided, and there is no further return.</summary>
    public bool IsDesignated { get; private set; }

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public DateTimeOffset? ReturnedAt { get; internal set; }

    public string? ReturnReason { get; internal set; }

    public string? ProposedUnit { get; internal set; }

    /// <summary>When another assignment took its place.</summary>
    public DateTimeOffset? EndedAt { get; internal set; }
}
