using ChatAssistant.Bot.Progress;
using ChatAssistant.Web.Announcing;
using ChatAssistant.Web.Data;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.HotIssues;

/// <summary>What is answered to a hot issue, for everybody who filed such a matter or joined it, whether staff see each of the matters or not.</summary>
internal sealed class HotIssueNews(AssistantDbContext database) : IAnnounced
{
    public AnnouncementSubject Subject => AnnouncementSubject.HotIssue;

    public Task<IReadOnlyList<string>> ChatsAsync(Guid id, CancellationToken cancellationToken) => database.HotIssueMembers.AsNoTracking()
        .Where(row => row.IssueId == id)
        .Join(database.Cases.AsNoTracking(), row => row.CaseId, each => each.Id, (_, each) => each)
        .ChatsOfContributorsAsync(cancellationToken);

    public async Task<Func<Activity>?> MessageAsync(Guid id, CancellationToken cancellationToken)
    {
        var issue = await database.HotIssues.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.Answer != null, cancellationToken);
        return issue is null ? null : () => HotIssueNotices.Answered(issue.Label, issue.Answer!);
    }
}
