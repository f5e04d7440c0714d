namespace ChatAssistant.Web.Staff.Audit;

/// <summary>Which entries are looked for; empty for all.</summary>
/// <param name="By">Whose.</param>
/// <param name="Action">One of <see cref="AuditActions"/>.</param>
public sealed record AuditFilter(string? By, string? Action);
