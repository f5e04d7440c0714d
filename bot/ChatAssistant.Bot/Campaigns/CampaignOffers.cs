using ChatAssistant.Bot.Office;
using ChatAssistant.Cases.Campaigns;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Campaigns;

/// <summary>Says under a greeting or a help text what the office is asking everybody about, with a button for each.</summary>
public sealed class CampaignOffers(IRunningCampaigns campaigns, IOfficeTexts texts)
{
    /// <summary>More would push what the chat is for off a telephone's screen.</summary>
    private const int MostOffered = 2;

    public async Task<Activity> WithAsync(Activity reply, CancellationToken cancellationToken)
    {
        foreach (var campaign in (await campaigns.TodayAsync(cancellationToken)).Take(MostOffered))
        {
            reply.Text = $"{reply.Text}\n\n{CampaignReplies.Line(campaign, texts)}";
            reply.SuggestedActions ??= new SuggestedActions { Actions = [] };
            reply.SuggestedActions.Actions.Add(new(ActionTypes.ImBack, campaign.Topic, value: campaign.Topic));
        }

        return reply;
    }
}
