using System.Globalization;
using System.Security.Claims;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Exports;
using ChatAssistant.Web.Staff.Audit;

namespace ChatAssistant.Web.HotIssues;

/// <summary>The hot issues as a table to take along, a line each.</summary>
public sealed class HotIssueTable(HotIssueList issues, ExportFiles files, StaffAudit audit)
{
    private static readonly string[] Head = ["排名", "热度", "热度构成（人数×8＋附议＋新近）", "问题", "共同用语", "地区", "类别", "件数", "人数", "附议", "最早", "最近", "状态", "新账号集中", "答复"];

    public async Task<ExportedFile> WriteAsync(ClaimsPrincipal user, ExportFormat format, CancellationToken cancellationToken)
    {
        var by = user.Identity!.Name!;
        var shown = await issues.ReadAsync(user, cancellationToken);
        await audit.NoteNowAsync(new(by, AuditActions.HotIssuesExported, $"{format}") { After = $"{shown.Count}" }, cancellationToken);
        return await files.WriteAsync("热点问题", by, format, RowsAsync(shown), cancellationToken);
    }

    private static async IAsyncEnumerable<IReadOnlyList<string>> RowsAsync(IReadOnlyList<HotIssueView> shown)
    {
        yield return Head;
        foreach (var (place, view) in shown.Index()) yield return Cells(place + 1, view);
        await Task.CompletedTask;
    }

    private static IReadOnlyList<string> Cells(int place, HotIssueView view) =>
    [
        Figure(place), view.Heat.Text(), view.Heat.PartsText(), view.Issue.Label, view.Issue.Words, view.Issue.Place, view.Issue.Category ?? "",
        Figure(view.Issue.Cases), Figure(view.Issue.People), Figure(view.Issue.Joined), view.Issue.FirstAt.BeijingText(), view.Issue.LastAt.BeijingText(),
        view.Issue.State.Text(), view.Issue.IsBurst ? "是" : "否", view.Issue.Answer ?? "",
    ];

    private static string Figure(int value) => value.ToString(CultureInfo.InvariantCulture);
}
