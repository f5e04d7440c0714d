using ChatAssistant.Bot.Deputies.Suggestions;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Conversations;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Deputies.Suggestions;

/// <summary>
/// Tells deputies in their chats what became of what they proposed: whose it is, and all who put their names to it. Staged in the scope, so
/// that it becomes true with the step; a message is named after the step, so that no step is told twice.
/// </summary>
public sealed class SuggestionNews(AssistantDbContext database, ProactiveTurn turn, TimeProvider clock)
{
    /// <summary>Stages what is to be told of the steps after the first <paramref name="known"/>.</summary>
    public async Task StageAsync(DeputySuggestion found, int known, CancellationToken cancellationToken)
    {
        foreach (var step in found.Events.Skip(known))
        {
            if (SuggestionNotices.For(found, step) is not null)
                foreach (var deputy in found.CoSigners().Select(each => each.DeputyId).Prepend(found.DeputyId))
                    await SendAsync(deputy, step, () => SuggestionNotices.For(found, step)!, cancellationToken);
            if (step.Action is SuggestionActions.CoSignerInvited)
                await SendAsync(found.CoSignatures[^1].DeputyId, step, () => SuggestionNotices.Invitation(found), cancellationToken);
        }
    }

    /// <summary>To each person bound to the deputy today, in the conversation they last wrote in. A deputy who is bound nowhere hears of it from the office.</summary>
    private async Task SendAsync(Guid deputyId, SuggestionEvent step, Func<Activity> message, CancellationToken cancellationToken)
    {
        var today = BeijingTime.Today(clock);
        var people = await database.DeputyBindings.AsNoTracking()
            .Where(each => each.DeputyId == deputyId && each.RevokedAt == null && each.ExpiresOn >= today)
            .Select(each => new { each.Channel, each.UserId }).Distinct().ToListAsync(cancellationToken);
        foreach (var person in people)
        {
            var conversation = await database.Conversations.Of(person.Channel, person.UserId).Newest().Select(row => row.Key).FirstOrDefaultAsync(cancellationToken);
            if (conversation is null) continue;
            await turn.TryRunAsync(conversation, async (context, stop) =>
            {
                var told = message();
                told.Id = $"{context.Activity.Conversation.Id}|{step.Id:N}";
                await context.SendActivityAsync(told, stop);
            }, cancellationToken);
        }
    }
}
