namespace ChatAssistant.Web.Data.Reports;

/// <summary>A part of a report.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="Text">Its paragraphs, a line each.</param>
public sealed record ReportPart(string Heading, string Text);
