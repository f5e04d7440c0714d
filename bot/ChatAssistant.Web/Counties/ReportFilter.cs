namespace ChatAssistant.Web.Counties;

/// <summary>Which reports are looked for; what is null is not asked for.</summary>
/// <param name="Period">The first day of the period.</param>
/// <param name="County">Of which county.</param>
/// <param name="Kind">Of which kind.</param>
/// <param name="Words">What must stand in them.</param>
public sealed record ReportFilter(DateOnly? Period = null, string? County = null, ReportKind? Kind = null, string? Words = null);
