using System.Security.Claims;
using ChatAssistant.Web.Announcing;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.HotIssues;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.HotIssues;

/// <summary>
/// Answers a hot issue, once. The write that does it leaves an <see cref="Announcement"/>, by which everybody who contributed is told in their own chat.
/// </summary>
public sealed class HotIssueAnswers(AssistantDbContext database, DatabaseWriter writer, HotIssueList issues, StaffAudit audit, TimeProvider clock)
{
    public const int LongestAnswer = 1000;

    /// <returns>Why it was not done, in words for people; null when it was.</returns>
    public async Task<string?> AnswerAsync(ClaimsPrincipal user, Guid id, string? words, CancellationToken cancellationToken)
    {
        var answer = (words ?? "").Trim();
        if (answer.Length is 0 or > LongestAnswer) return string.Format(null, PageTexts.HotIssueAnswerWrong, LongestAnswer);
        var seen = await issues.SeenAsync(user, cancellationToken);
        return await writer.WriteAsync(database, async stop =>
        {
            if (await seen.SingleOrDefaultAsync(row => row.Id == id, stop) is not { } row) return PageTexts.HotIssueGone;
            // What nobody has named may be put in a citizen's words: others are told only of what staff have looked at.
            if (row.LabelBy is null) return PageTexts.HotIssueLabelFirst;
            if (row.AnsweredAt is not null) return PageTexts.HotIssueAnswered;
            var now = clock.GetUtcNow();
            (row.State, row.StateBy, row.Answer, row.AnsweredAt) = (HotIssueState.Answered, user.Identity!.Name, answer, now);
            database.Announcements.Add(new() { Id = row.Id, Subject = AnnouncementSubject.HotIssue, BegunAt = now });
            audit.Note(new(user.Identity!.Name!, AuditActions.HotIssueAnswered, $"{id}") { Reason = answer });
            return null;
        }, cancellationToken);
    }
}
