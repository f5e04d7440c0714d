using ChatAssistant.Bot.Campaigns;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Campaigns;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Campaigns;

/// <summary>What chats learn of calls: which run, and what came of the one somebody took part in.</summary>
public sealed class CampaignNews(AssistantDbContext database, ProactiveTurn turn, RunningCampaigns running)
{
    /// <summary>After a commit.</summary>
    public void Refresh() => running.Forget();

    /// <summary>Stages what came of a call for everybody who filed for it or joined such a matter, once a chat.</summary>
    /// <returns>How many chats.</returns>
    public async Task<int> TellAsync(Campaign campaign, CancellationToken cancellationToken)
    {
        var told = 0;
        foreach (var conversation in await ContributorsAsync(campaign.Id, cancellationToken))
        {
            var isThere = await turn.TryRunAsync(conversation, async (context, stop) =>
            {
                var message = CampaignReplies.Closed(campaign.Topic, campaign.Summary!);
                message.Id = $"{context.Activity.Conversation.Id}|{campaign.Id:N}";
                await context.SendActivityAsync(message, stop);
            }, cancellationToken);
            told += isThere ? 1 : 0;
        }

        return told;
    }

    private async Task<IReadOnlyList<string>> ContributorsAsync(Guid id, CancellationToken cancellationToken)
    {
        var filed = database.Cases.Where(each => each.CampaignId == id && each.State != CaseState.Spam);
        var own = await filed.Select(each => each.Citizen.Conversation).Distinct().ToListAsync(cancellationToken);
        var joined = await filed.SelectMany(each => each.Supporters, (_, supporter) => supporter.Conversation).Distinct().ToListAsync(cancellationToken);
        return [.. own.Union(joined)];
    }
}
