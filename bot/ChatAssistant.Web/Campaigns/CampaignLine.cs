using ChatAssistant.Cases.Campaigns;
using ChatAssistant.Web.Announcing;

namespace ChatAssistant.Web.Campaigns;

/// <summary>A call with what came in for it.</summary>
/// <param name="Campaign">The call.</param>
/// <param name="Stage">How far it has come.</param>
/// <param name="Cases">How many matters of it whoever looks may see.</param>
public sealed record CampaignLine(Campaign Campaign, CampaignStage Stage, int Cases)
{
    /// <summary>How far it has come to tell everybody what came of it; null before it is closed, and on the list.</summary>
    public Announcement? Announcement { get; init; }
}
