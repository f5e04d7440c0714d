using ChatAssistant.Web.Data.Audit;

namespace ChatAssistant.Web.Staff.Audit;

/// <summary>A page of the audit log, newest first.</summary>
/// <param name="Entries">What stands on it.</param>
/// <param name="Number">Which page it is, from 1.</param>
/// <param name="PageCount">How many there are, at least 1.</param>
/// <param name="EntryCount">How many entries the filter lets through.</param>
public sealed record AuditPage(IReadOnlyList<AuditEntry> Entries, int Number, int PageCount, int EntryCount);
