using System.Security.Claims;
using ChatAssistant.Bot.Progress;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Data.HotIssues;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.HotIssues;

/// <summary>
/// Tells everybody who contributed to a hot issue what came of it: who filed and who joined, each in their own chat and once. It is true
/// with the write that says the issue is answered; a second time there is nobody left to tell.
/// </summary>
public sealed class HotIssueAnswers(ISpeakingWrite writer, ProactiveTurn turn, HotIssueList issues, StaffAudit audit, TimeProvider clock)
{
    public const int LongestAnswer = 1000;

    /// <returns>How many chats were told, or why none.</returns>
    public async Task<(int Told, string? Objection)> AnswerAsync(ClaimsPrincipal user, Guid id, string? words, CancellationToken cancellationToken)
    {
        var answer = (words ?? "").Trim();
        if (answer.Length is 0 or > LongestAnswer) return (0, string.Format(null, PageTexts.HotIssueAnswerWrong, LongestAnswer));
        var seen = await issues.SeenAsync(user, cancellationToken);
        return await writer.WriteAsync(async stop =>
        {
            if (await seen.SingleOrDefaultAsync(row => row.Id == id, stop) is not { } row) return (0, PageTexts.HotIssueGone);
            // What nobody has named may be put in a citizen's words: others are told only of what staff have looked at.
            if (row.LabelBy is null) return (0, PageTexts.HotIssueLabelFirst);
            if (row.AnsweredAt is not null) return (0, PageTexts.HotIssueAnswered);
            (row.State, row.StateBy, row.Answer, row.AnsweredAt) = (HotIssueState.Answered, user.Identity!.Name, answer, clock.GetUtcNow());
            var told = await TellAsync(row, answer, stop);
            audit.Note(new(user.Identity!.Name!, "hot_issue_answered", $"{id}") { After = $"{told}", Reason = answer });
            return (told, (string?)null);
        }, cancellationToken);
    }

    private async Task<int> TellAsync(HotIssueRow issue, string answer, CancellationToken cancellationToken)
    {
        var told = 0;
        foreach (var conversation in await issues.ConversationsAsync(issue.Id, cancellationToken))
        {
            var isThere = await turn.TryRunAsync(conversation, async (context, stop) =>
            {
                var message = HotIssueNotices.Answered(issue.Label, answer);
                message.Id = $"{context.Activity.Conversation.Id}|{issue.Id:N}";
                await context.SendActivityAsync(message, stop);
            }, cancellationToken);
            told += isThere ? 1 : 0;
        }

        return told;
    }
}
