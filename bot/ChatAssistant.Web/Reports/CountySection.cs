using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Rates;
using ChatAssistant.Web.Counties;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Reports;

/// <summary>
/// What counties and cadres handed in, as a report of the city tells it. Whoever makes a report for one county draws on that county's alone.
/// </summary>
public sealed class CountySection(CountyReports reports, CurrentStaff current, IOptions<CountyReportOptions> options)
{
    /// <summary>More would not be read in a weekly report; the list of reports has them all.</summary>
    private const int MostOfAKind = 10;

    private static readonly ReportKind[] OfCounties = [ReportKind.Practice, ReportKind.Problem, ReportKind.Advice];

    /// <summary>What was handed in within the week, for whatever period: a late report is news as well. All that is told draws on it.</summary>
    internal async Task<IReadOnlyList<CountyReport>> FiledAsync(ClaimsPrincipal user, Period week, CancellationToken cancellationToken)
    {
        var (now, area) = (ReportPeriod.Of(week.To, options.Value.Rhythm), await AreaAsync(user, cancellationToken));
        var all = await reports.BetweenAsync(now.Back(ReportWriting.MostPeriods + 1).Last().Start, now.End, cancellationToken);
        return [.. all.Where(each => week.Has(BeijingTime.DayOf(each.FiledAt!.Value)) && (area is null || each.County == area))];
    }

    /// <summary>最后一公里: what cadres reported from the spot.</summary>
    /// <param name="filed">What was handed in.</param>
    /// <param name="counted">The cases the report has counted already: whoever adds the two figures must know what stands in both.</param>
    internal static string LastMile(IReadOnlyList<CountyReport> filed, IReadOnlyList<CaseFacts> counted)
    {
        var told = filed.Where(each => each.Kind is ReportKind.LastMile).ToList();
        if (told is []) return "本期没有干部现场上报。";
        var places = told.GroupBy(each => each.County ?? "地区未定").OrderByDescending(each => each.Count()).Select(each => $"{each.Key}{each.Count()}条");
        var inBoth = told.Count(each => counted.Any(one => one.Id == each.CaseId));
        return $"干部现场上报{told.Count}条{(inBoth > 0 ? $"（其中{inBoth}条已登记成件，上面已经计入）" : "")}：{string.Join('、', places)}。\n{string.Join('\n', told.Take(MostOfAKind).Select(each => $"{each.Place}：{Quote.Of(each.Text)}"))}";
    }

    /// <summary>做法、问题、建议 by kind and county, and who has not yet reported.</summary>
    internal async Task<string> TellAsync(ClaimsPrincipal user, Period week, IReadOnlyList<CountyReport> filed, CancellationToken cancellationToken)
    {
        var parts = OfCounties.Select(kind => Told(kind, [.. filed.Where(each => each.Kind == kind)])).Append(await MissingAsync(user, week, cancellationToken));
        return string.Join('\n', parts);
    }

    private static string Told(ReportKind kind, IReadOnlyList<CountyReport> told) => told is []
        ? $"{kind.Text()}：本期没有上报。"
        : $"{kind.Text()}（{told.Count}条）：\n{string.Join('\n', told.Take(MostOfAKind).Select(each => $"{each.County ?? "地区未定"}：{Quote.Of(each.Text)}"))}";

    private async Task<string> MissingAsync(ClaimsPrincipal user, Period week, CancellationToken cancellationToken)
    {
        var period = ReportPeriod.Of(week.To, options.Value.Rhythm);
        var area = await AreaAsync(user, cancellationToken);
        var missing = (await reports.NotYetFiledAsync(period.Start, cancellationToken)).Where(each => area is null || each == area).ToList();
        return missing is [] ? $"{period.Text()}各县区都已上报。" : $"{period.Text()}尚未上报的县区：{string.Join('、', missing)}。";
    }

    private async Task<string?> AreaAsync(ClaimsPrincipal user, CancellationToken cancellationToken) => (await current.OfAsync(user, cancellationToken))?.Rights.Area;
}
