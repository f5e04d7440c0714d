using ChatAssistant.Cases.Campaigns;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Campaigns;

internal static class CampaignRights
{
    /// <summary>Whether somebody may change or close a call: a reviewer, who for a county does so with that county's own alone.</summary>
    public static bool MayChange(this StaffMember member, Campaign campaign) =>
        member.Is(StaffRoles.Reviewer) && (member.Rights.Area is null || member.Rights.Area == campaign.Area);
}
