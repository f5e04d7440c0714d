using ChatAssistant.Cases;
using ChatAssistant.Cases.Campaigns;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Campaigns;

/// <summary>What staff read about calls.</summary>
internal static class CampaignWording
{
    public static string Text(this CampaignStage stage) =>
        PageTexts.ResourceManager.GetString($"CampaignStage{stage}", PageTexts.Culture) ?? throw new KeyNotFoundException($"PageTexts has no CampaignStage{stage}.");

    public static string AreaText(this Campaign campaign) => campaign.Area ?? PageTexts.CampaignWholeCity;

    /// <summary>Some refusals mean something of their own here.</summary>
    public static string CampaignText(this TransitionRefusal refusal) => refusal switch
    {
        TransitionRefusal.ReasonMissing => string.Format(null, PageTexts.CampaignTopicWrong, CampaignWords.ShortestTopic, CampaignWords.LongestTopic),
        TransitionRefusal.DateNotAllowed => PageTexts.CampaignDaysWrong,
        TransitionRefusal.WrongState => PageTexts.CampaignGone,
        _ => refusal.Text(),
    };
}
