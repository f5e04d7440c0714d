using System.ComponentModel.DataAnnotations;

namespace ChatAssistant.Web.Counties;

/// <summary>How counties report.</summary>
public sealed class CountyReportOptions
{
    public const string Section = "CountyReports";

    /// <summary>How often: a city asks each month or each quarter.</summary>
    [EnumDataType(typeof(ReportRhythm))]
    public ReportRhythm Rhythm { get; init; } = ReportRhythm.Month;

    /// <summary>Reports in one list: more than a city's counties write in a period, and still to be read.</summary>
    [Range(10, 1000)]
    public int OnPage { get; init; } = 200;
}
