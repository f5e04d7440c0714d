using ChatAssistant.Bot.Deputies.Suggestions;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Data;
using Microsoft.Bot.Schema;

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

    /// <summary>To each person bound to the deputy today. A deputy who is bound nowhere hears of it from the office.</summary>
    private async Task SendAsync(Guid deputyId, SuggestionEvent step, Func<Activity> message, CancellationToken cancellationToken)
    {
        foreach (var chat in await database.ChatsOfAsync(deputyId, BeijingTime.Today(clock), cancellationToken))
            await turn.TryRunAsync(chat.Conversation, async (context, stop) =>
            {
                var told = message();
                told.Id = $"{context.Activity.Conversation.Id}|{step.Id:N}";
                await context.SendActivityAsync(told, stop);
            }, cancellationToken);
    }
}
