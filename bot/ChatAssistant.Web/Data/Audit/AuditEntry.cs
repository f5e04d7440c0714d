namespace ChatAssistant.Web.Data.Audit;

/// <summary>
/// One thing staff did, or tried to. Only ever added, and tied to the one before by its hash (<see cref="AuditChain"/>). It holds no words
/// of a citizen and no name but those of staff.
/// </summary>
public sealed class AuditEntry
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Counts from 1 without a gap.</summary>
    public long Sequence { get; private set; }

    public required DateTimeOffset At { get; init; }

    /// <summary>A user name; <c>operator</c> at the command line; <c>system</c> for the service itself; <c>?</c> where nobody was signed in.</summary>
    public required string By { get; init; }

    /// <summary>One of the stable words of <c>AuditActions</c>.</summary>
    public required string Action { get; init; }

    /// <summary>An account, a unit, a case's number, an address of the console.</summary>
    public required string Subject { get; init; }

    public string? Reason { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    /// <summary>The case it is about, so that sight of it can be withheld.</summary>
    public Guid? CaseId { get; init; }

    public string Hash { get; private set; } = "";

    internal void Join(long sequence, string hash) => (Sequence, Hash) = (sequence, hash);
}
