namespace ChatAssistant.Web.Data.Audit;

/// <summary>What became of the audit log.</summary>
/// <param name="Count">How many entries there are.</param>
/// <param name="Head">The hash of the last: noted elsewhere, it also shows a whole database that was put back.</param>
/// <param name="FirstBroken">The number of the first entry that is not what was recorded; null when all are. A cut-off end is the number after the last.</param>
public sealed record AuditVerdict(long Count, string Head, long? FirstBroken);
