using System.Security.Claims;
using ChatAssistant.Cases.Rates;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Data.Reports;
using ChatAssistant.Web.HotIssues;

namespace ChatAssistant.Web.Reports;

/// <summary>The draft of a report on one hot issue.</summary>
public sealed class SpecialReport(ReportSource source)
{
    /// <summary>Null where there is no such issue for whoever asks.</summary>
    public async Task<(HotIssueView Issue, IReadOnlyList<ReportPart> Parts)?> DraftAsync(ClaimsPrincipal user, Guid id, CancellationToken cancellationToken)
    {
        if (await source.IssueAsync(user, id, cancellationToken) is not { } view) return null;
        var ids = view.Members.Select(member => member.Id).ToHashSet();
        var own = (await source.FactsAsync(user, cancellationToken)).Where(each => ids.Contains(each.Id)).ToList();
        var quotes = await source.QuotesAsync(user, [.. ids], cancellationToken);
        var issue = view.Issue;
        return (view,
        [
            new("一、基本情况", $"{issue.FirstAt.BeijingText()}至{issue.LastAt.BeijingText()}，{issue.Place}共有{issue.People}人反映“{issue.Label}”问题{issue.Cases}件，另有{issue.Joined}人附议。热度{view.Heat.Text()}（{view.Heat.PartsText()}）。{(issue.IsBurst ? "其中有多个新账号集中反映，待核实。" : "")}"),
            new("二、群众反映", string.Join('\n', quotes)),
            new("三、办理情况", Handling(own)),
            new("四、建议", ""),
        ]);
    }

    private string Handling(List<CaseFacts> own)
    {
        var units = own.Select(each => each.Unit).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        return $"已答复{own.Count(each => each.AnsweredOn is not null)}件，超期在办{own.Count(each => each.IsOverdue(source.Today))}件。{(units is [] ? "尚未交办。" : $"承办单位：{string.Join('、', units)}。")}";
    }
}
