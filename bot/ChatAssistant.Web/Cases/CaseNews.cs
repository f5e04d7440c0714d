using ChatAssistant.Bot.Progress;
using ChatAssistant.Cases;
using ChatAssistant.Cases.History;
using ChatAssistant.Channels.Turns;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Web.Cases;

/// <summary>
/// Tells people in their chats what became of their case, and of those they joined. Staged in the scope, so that it becomes true with the
/// step it tells of; a message is named after the step, so that no step is ever told twice.
/// </summary>
public sealed class CaseNews(ProactiveTurn turn)
{
    /// <summary>Stages what is to be told of the steps after the first <paramref name="known"/>.</summary>
    public async Task StageAsync(Case found, int known, CancellationToken cancellationToken)
    {
        foreach (var step in found.Events.Where(each => each.Sequence > known).OrderBy(each => each.Sequence))
        {
            if (CaseNotices.For(found, step) is { } news) await SendAsync(found.Citizen.Conversation, step, news, cancellationToken);
            await TellSupportersAsync(found, step, cancellationToken);
        }
    }

    /// <summary>Stages what those are to be told of a step who did not file the case and wait for it all the same.</summary>
    public async Task TellSupportersAsync(Case found, CaseEvent step, CancellationToken cancellationToken)
    {
        foreach (var each in found.Supporters.OrderByDescending(each => each.IsConstituent).DistinctBy(each => each.Conversation))
        {
            var told = each.IsConstituent ? CaseNotices.ForConstituent(found, step) : CaseNotices.ForSupporter(found, step);
            if (told is not null) await SendAsync(each.Conversation, step, told, cancellationToken);
        }
    }

    private Task<bool> SendAsync(string conversation, CaseEvent step, Activity message, CancellationToken cancellationToken) =>
        turn.TryRunAsync(conversation, async (context, stop) =>
        {
            message.Id = $"{context.Activity.Conversation.Id}|{step.Id:N}";
            await context.SendActivityAsync(message, stop);
        }, cancellationToken);
}
