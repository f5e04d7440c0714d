using ChatAssistant.Web.Campaigns;
using ChatAssistant.Web.Refilling;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Calls;

/// <summary>Ends a call with what came of it, which everybody who took part is told.</summary>
public sealed class CloseModel(CampaignDesk desk, CurrentStaff current) : PageModel, IMayRefuse
{
    public string? Objection { get; private set; }

    public IActionResult OnGet(Guid id) => RedirectToPage("/Staff/Calls/Details", new { id });

    public async Task<IActionResult> OnPostAsync(Guid id, string? summary, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        var objection = Objection = await desk.CloseAsync(member, id, (summary ?? "").ReplaceLineEndings("\n").Trim(), cancellationToken);
        TempData[objection is null ? nameof(DetailsModel.Message) : nameof(DetailsModel.Objection)] = objection ?? PageTexts.CampaignClosedNow;
        return RedirectToPage("/Staff/Calls/Details", new { id });
    }
}
