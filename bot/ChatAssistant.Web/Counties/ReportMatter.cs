using ChatAssistant.Bot.Intake;
using ChatAssistant.Bot.Triage;
using ChatAssistant.Cases;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Counties;

/// <summary>What a reviewer makes of a report: where, and what about, masked as all that is kept in the open.</summary>
public sealed record ReportMatter
{
    private const int ShortestText = 5;

    private ReportMatter(string area, string text) => (Area, Text) = (area, text);

    public string Area { get; }

    public string Text { get; }

    /// <summary>What the reviewer begins from.</summary>
    public static ReportMatter Of(CountyReport report) => new(
        report.Place ?? report.County ?? "",
        report.Tried is { Length: > 0 } tried ? $"{report.Text}\n{PageTexts.LastMileTried}：{tried}" : report.Text);

    public static ReportMatter Written(string area, string text) => new(Masking.Of(area), Masking.Of(text));

    /// <summary>Why it cannot be filed, in words for people; null when it can.</summary>
    public string? Objection() => this switch
    {
        { Area.Length: 0 or > Case.LongestArea } => string.Format(null, PageTexts.ReportToCaseAreaWrong, Case.LongestArea),
        { Text.Length: < ShortestText or > Case.LongestText } => string.Format(null, PageTexts.ReportToCaseTextWrong, ShortestText, Case.LongestText, Text.Length),
        _ => null,
    };

    /// <summary>As it is filed.</summary>
    /// <param name="report">What it came in as.</param>
    /// <param name="by">Who files it.</param>
    public Matter On(CountyReport report, Actor by) => new(Lane.Suggestion, Text, Area)
    {
        County = MatterTriage.Of(Area).Area ?? report.County,
        Category = MatterTriage.Of(Text).Topic,
        Source = report.Kind is ReportKind.LastMile ? CaseSource.StaffLastMile : CaseSource.CountyReport,
        FiledBy = by,
    };
}
