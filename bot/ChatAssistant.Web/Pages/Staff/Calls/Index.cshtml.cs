using ChatAssistant.Web.Campaigns;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Calls;

/// <summary>专项征集: the calls there are.</summary>
public sealed class IndexModel(CampaignList campaigns, CurrentStaff current) : PageModel
{
    public IReadOnlyList<CampaignLine> Shown { get; private set; } = [];

    public bool MayEdit { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        MayEdit = (await current.OfAsync(User, cancellationToken))?.Is(StaffRoles.Reviewer) is true;
        Shown = await campaigns.ReadAsync(User, cancellationToken);
    }
}
