using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Campaigns;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Calls;

/// <summary>One call: what is asked, what came in, what came of it.</summary>
public sealed class DetailsModel(CampaignList campaigns, CurrentStaff current, DeadlineClock clock) : PageModel
{
    public CampaignLine Shown { get; private set; } = null!;

    public bool MayChange { get; private set; }

    /// <summary>What share of the house's clocks an emergency call leaves.</summary>
    public int EmergencyPercent => clock.Options.EmergencyPercent;

    [TempData]
    public string? Message { get; set; }

    [TempData]
    public string? Objection { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await campaigns.FindAsync(User, id, cancellationToken) is not { } found) return NotFound();
        (Shown, MayChange) = (found, (await current.OfAsync(User, cancellationToken))?.MayChange(found.Campaign) is true);
        return Page();
    }
}
