using ChatAssistant.Web.Staff.Audit;

namespace ChatAssistant.Web.HotIssues;

/// <summary>Counts all hot issues anew at somebody's wish, which stays on record.</summary>
public sealed class HotIssueRecount(HotIssueCount count, StaffAudit audit)
{
    public async Task RunAsync(string by, CancellationToken cancellationToken)
    {
        await count.RebuildAsync(cancellationToken);
        await audit.NoteNowAsync(new(by, AuditActions.HotIssuesRecounted, "hot-issues"), cancellationToken);
    }
}
