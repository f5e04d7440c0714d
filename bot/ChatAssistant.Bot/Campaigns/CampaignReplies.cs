using ChatAssistant.Bot.Office;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Campaigns;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Campaigns;

/// <summary>What people are told of calls.</summary>
public static class CampaignReplies
{
    internal static string Line(Campaign campaign, IOfficeTexts texts) =>
        texts.Of(campaign.IsEmergency ? OfficeText.EmergencyCampaign : OfficeText.Campaign, campaign.Topic, LastDay(campaign));

    /// <summary>What it is about, before they say what they have to say.</summary>
    internal static Activity Explained(Campaign campaign)
    {
        var text = string.Format(null, Texts.CampaignExplained, campaign.Topic, LastDay(campaign), campaign.Explanation);
        if (campaign.Area is { } area) text += "\n" + string.Format(null, Texts.CampaignArea, area);
        if (campaign.Ways.Length > 0) text += "\n" + string.Format(null, Texts.CampaignWays, campaign.Ways);
        return Say.Text(text, new(Intent.Campaign, ReplyStatus.Clarify));
    }

    internal static Activity Over() => Say.Text(Texts.CampaignOver, new(Intent.Campaign, ReplyStatus.Done), Texts.ActionSuggest, Texts.ActionHelp);

    /// <summary>Brought to everybody who took part when it is closed.</summary>
    /// <param name="topic">The call.</param>
    /// <param name="summary">What came of it, in words of staff.</param>
    public static Activity Closed(string topic, string summary) =>
        Say.Text(string.Format(null, Texts.CampaignClosed, topic, summary), new(Intent.Status, ReplyStatus.Done), Texts.ActionProgress, Texts.ActionHelp);

    private static string LastDay(Campaign campaign) => campaign.To.WrittenWithoutYear();
}
