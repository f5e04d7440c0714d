using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Counties;

/// <summary>What a county writes.</summary>
/// <param name="Kind">做法, 问题 or 建议.</param>
/// <param name="Period">The first day of the period it is for.</param>
/// <param name="Text">The report.</param>
/// <param name="IsFiled">Handed in; otherwise kept as a draft.</param>
public sealed record ReportWriting(ReportKind Kind, DateOnly Period, string Text, bool IsFiled)
{
    /// <summary>How many periods back a late report may be for.</summary>
    public const int MostPeriods = 4;

    private const int ShortestText = 10;

    /// <summary>Why it cannot be kept, in words for people; null when it can.</summary>
    public string? Objection(ReportPeriod now) => this switch
    {
        _ when Kind is ReportKind.LastMile || !Enum.IsDefined(Kind) => PageTexts.ReportKindWrong,
        _ when now.Back(MostPeriods).All(period => period.Start != Period) => PageTexts.ReportPeriodWrong,
        { Text.Length: < ShortestText or > CountyReport.LongestText } => PageTexts.ReportTextWrong,
        _ => null,
    };
}
