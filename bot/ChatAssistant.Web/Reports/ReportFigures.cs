using System.Globalization;
using ChatAssistant.Cases.Rates;
using ChatAssistant.Web.Statistics;

namespace ChatAssistant.Web.Reports;

/// <summary>Figures in the sentences of a report, each beside that of the period before.</summary>
/// <param name="Now">Of the period.</param>
/// <param name="Before">Of the one before.</param>
internal sealed record ReportFigures(Figures Now, Figures Before)
{
    /// <summary>收件12件，比上期增加3件.</summary>
    public string CountText(Measure measure) => $"{measure.Text()}{Now.Count(measure)}件，{Change(Now.Count(measure), Before.Count(measure))}";

    /// <summary>响应率90.0%（9/10），上期80.0%（8/10）.</summary>
    public string RateText(Measure measure) => $"{measure.Text()}{WithParts(Now[measure])}，上期{WithParts(Before[measure])}";

    private static string WithParts(Rate rate) => rate.Below == 0 ? "无可统计事项" : $"{rate.Text()}（{rate.Above.Text()}/{rate.Below}）";

    private static string Change(int now, int before) => (now - before) switch
    {
        0 => "与上期持平",
        > 0 and var more => string.Create(CultureInfo.InvariantCulture, $"比上期增加{more}件"),
        var less => string.Create(CultureInfo.InvariantCulture, $"比上期减少{-less}件"),
    };
}
