using ChatAssistant.Cases;
using ChatAssistant.Web.Data.Reports;
using ChatAssistant.Web.Downloads;
using DocumentFormat.OpenXml;

namespace ChatAssistant.Web.Reports;

/// <summary>A report as a Word document. An unsigned one says that it is a draft.</summary>
internal static class ReportDocument
{
    public static byte[] Write(ReportRow report) => Letter.Write(
    [
        Letter.Heading(report.Title),
        Letter.Line($"{report.From.WrittenInChinese()}至{report.To.WrittenInChinese()}"),
        .. report.Parts.SelectMany(Part),
        Letter.Line(""),
        .. report.SignedAt is { } at
            ? [Letter.Labelled("签发人", report.SignedBy ?? ""), Letter.Labelled("签发日期", BeijingTime.DayOf(at).WrittenInChinese())]
            : new[] { Letter.Section("草稿，尚未签发") },
    ]);

    private static IEnumerable<OpenXmlElement> Part(ReportPart part) => [Letter.Section(part.Heading), .. Letter.Lines(part.Text)];
}
