using System.Security.Claims;
using ChatAssistant.Bot;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases.Replies;

/// <summary>过程答复: tells the citizen in their chat how it is going, and leaves the case where it stands.</summary>
public sealed class ProcessReplies(CaseDesk desk, AssistantDbContext database, ProactiveTurn turn, DeadlineClock clock)
{
    /// <param name="user">Who sends it.</param>
    /// <param name="number">The case's.</param>
    /// <param name="draftId">The same when the form is sent twice: then it is sent once.</param>
    /// <param name="text">At most <see cref="Case.LongestReply"/> characters.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<DeskResult> SendAsync(ClaimsPrincipal user, string? number, Guid draftId, string text, CancellationToken cancellationToken) =>
        desk.ActAsync(user, number, async (found, member, stop) =>
        {
            if (text.Length == 0) return PageTexts.ReplyRequired;
            if (text.Length > Case.LongestReply) return string.Format(null, PageTexts.ReplyTooLong, Case.LongestReply, text.Length);
            if (!found.State.IsOpen()) return TransitionRefusal.WrongState.Text();
            var isThere = await turn.TryRunAsync(found.Citizen.Conversation, async (context, inner) =>
            {
                var id = $"{context.Activity.Conversation.Id}|{draftId:N}";
                if (await database.Outbox.AnyAsync(row => row.MessageId == id, inner)) return;
                found.AddReply(Actor.Reviewer(member.Name), new ReplyWords(text, id), isFormal: false, clock);
                var message = FixedReplies.ProcessReply(found, text);
                message.Id = id;
                await context.SendActivityAsync(message, inner);
            }, stop);
            return isThere ? null : PageTexts.NobodyToTell;
        }, cancellationToken);
}
