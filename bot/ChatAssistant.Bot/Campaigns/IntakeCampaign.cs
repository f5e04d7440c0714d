using ChatAssistant.Cases.Campaigns;

namespace ChatAssistant.Bot.Campaigns;

/// <summary>The call a matter is being taken in for.</summary>
/// <param name="Id">The call's.</param>
/// <param name="Topic">Its name.</param>
/// <param name="Area">The county it is for, where a matter is unless another place is named; null for the whole city.</param>
/// <param name="IsEmergency">Whether what is filed with it is urgent.</param>
public sealed record IntakeCampaign(Guid Id, string Topic, string? Area = null, bool IsEmergency = false)
{
    public static IntakeCampaign Of(Campaign campaign) => new(campaign.Id, campaign.Topic, campaign.Area, campaign.IsEmergency);
}
