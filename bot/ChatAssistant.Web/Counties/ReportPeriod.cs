using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Counties;

/// <summary>A month or a quarter, named by its first day in Asia/Shanghai.</summary>
public sealed record ReportPeriod(DateOnly Start, ReportRhythm Rhythm)
{
    /// <summary>The first day of the next one.</summary>
    public DateOnly End => Start.AddMonths(Months);

    // Not public: a record shows its public properties, and this one would never end.
    private ReportPeriod Previous => this with { Start = Start.AddMonths(-Months) };

    private int Months => Rhythm is ReportRhythm.Quarter ? 3 : 1;

    public static ReportPeriod Of(DateOnly day, ReportRhythm rhythm) =>
        new(new(day.Year, rhythm is ReportRhythm.Quarter ? ((day.Month - 1) / 3 * 3) + 1 : day.Month, 1), rhythm);

    /// <summary>This one and those before it, newest first.</summary>
    public IEnumerable<ReportPeriod> Back(int count)
    {
        for (var (period, left) = (this, count); left > 0; (period, left) = (period.Previous, left - 1)) yield return period;
    }

    /// <summary>2026年11月, 2026年第4季度.</summary>
    public string Text() => Rhythm is ReportRhythm.Quarter
        ? string.Format(null, PageTexts.PeriodQuarter, Start.Year, (Start.Month / 3) + 1)
        : string.Format(null, PageTexts.PeriodMonth, Start.Year, Start.Month);
}
