namespace ChatAssistant.Web.Counties;

/// <summary>A report as somebody sees it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Case">What became of it; null while no case was made of it, and for whoever may not know how the case stands.</param>
/// <param name="MayBeFiled">Whether the reader may make a case of it.</param>
public sealed record ReportStanding(CountyReport Report, ReportCase? Case, bool MayBeFiled);
