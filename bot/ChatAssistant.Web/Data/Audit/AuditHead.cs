namespace ChatAssistant.Web.Data.Audit;

/// <summary>Where the audit log ends, so that a cut-off end is found out. The one row has id 1.</summary>
public sealed class AuditHead
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public long Sequence { get; init; }

    public string Hash { get; init; } = "";

    /// <summary>Vouches for this end: who can write to the store alone cannot name an earlier one.</summary>
    public string Mark { get; init; } = "";
}
