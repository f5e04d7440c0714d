using System.Security.Claims;
using ChatAssistant.Cases.Rates;
using ChatAssistant.Web.Data.Reports;
using ChatAssistant.Web.HotIssues;

namespace ChatAssistant.Web.Reports;

/// <summary>The draft of a week's report.</summary>
public sealed class WeeklyReport(ReportSource source, CountySection counties)
{
    private const int MostListed = 20;
    private const int MostIssues = 5;

    public async Task<IReadOnlyList<ReportPart>> DraftAsync(ClaimsPrincipal user, Period week, CancellationToken cancellationToken)
    {
        var facts = await source.FactsAsync(user, cancellationToken);
        var reported = await counties.FiledAsync(user, week, cancellationToken);
        var lastMile = facts.Where(each => ReportSource.IsLastMile(each) && week.Has(each.FiledOn)).ToList();
        var figures = new ReportFigures(TotalOf(facts, week), TotalOf(facts, week.Before()));
        return
        [
            new("一、总体情况", $"本期{figures.CountText(Measure.Filed)}；涉及群众{figures.Now.Filers}人，附议{figures.Now.Joined}人次。"),
            new("二、办理情况", $"{string.Join("；\n", Measuring.Shares.Select(figures.RateText))}。\n未评价{figures.Now.Count(Measure.Unrated)}件，不计入满意率。各项口径见统计页面。"),
            new("三、超期情况", await OverdueAsync(user, facts, cancellationToken)),
            new("四、热点问题", await IssuesAsync(user, week, cancellationToken)),
            new("五、最后一公里", $"{await LastMileAsync(user, lastMile, cancellationToken)}\n{CountySection.LastMile(reported, lastMile)}"),
            new("六、县区做法、问题和建议", await counties.TellAsync(user, week, reported, cancellationToken)),
            new("七、建议", ""),
        ];
    }

    private Figures TotalOf(IReadOnlyList<CaseFacts> facts, Period period) => Tally.Of(facts, period, Grouping.Area, source.Today).Total;

    private async Task<string> OverdueAsync(ClaimsPrincipal user, IReadOnlyList<CaseFacts> facts, CancellationToken cancellationToken)
    {
        var late = facts.Where(each => each.IsOverdue(source.Today)).OrderBy(each => each.NextDue).ThenBy(each => each.Id).ToList();
        if (late is []) return "目前没有超期的在办件。";
        var numbers = await source.NumbersAsync(user, [.. late.Take(MostListed).Select(each => each.Id)], cancellationToken);
        return $"目前超期在办{late.Count}件{(late.Count > MostListed ? $"，最早到期的{MostListed}件是" : "")}：\n{string.Join('、', numbers)}。";
    }

    private async Task<string> IssuesAsync(ClaimsPrincipal user, Period week, CancellationToken cancellationToken)
    {
        var told = new List<string>();
        var active = (await source.IssuesAsync(user, cancellationToken)).Where(view => ChatAssistant.Cases.BeijingTime.DayOf(view.Issue.LastAt) >= week.From);
        foreach (var (place, view) in active.Take(MostIssues).Index())
        {
            told.Add($"{place + 1}. {view.Issue.Label}：{view.Issue.People}人反映{view.Issue.Cases}件，附议{view.Issue.Joined}人，热度{view.Heat.Text()}。");
            var found = await source.IssueAsync(user, view.Issue.Id, cancellationToken);
            if (await source.QuotesAsync(user, [.. found?.Members.Select(member => member.Id) ?? []], cancellationToken) is { Count: > 0 } quotes) told.Add($"群众反映：{string.Concat(quotes)}");
        }

        return told is [] ? "本期没有热点问题。" : string.Join('\n', told);
    }

    private async Task<string> LastMileAsync(ClaimsPrincipal user, List<CaseFacts> own, CancellationToken cancellationToken)
    {
        if (own is []) return "本期没有收到“最后一公里”问题。";
        var quotes = await source.QuotesAsync(user, [.. own.Select(each => each.Id)], cancellationToken);
        var places = own.GroupBy(each => each.County ?? "地区未定").OrderByDescending(each => each.Count()).Select(each => $"{each.Key}{each.Count()}件");
        return $"本期收到“最后一公里”问题{own.Count}件：{string.Join('、', places)}。\n{string.Concat(quotes)}";
    }
}
