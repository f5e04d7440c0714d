using ChatAssistant.Bot.Triage;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Campaigns;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Calls;

/// <summary>The form of a call: a new one, or one that is not closed.</summary>
public sealed class EditModel(CampaignList campaigns, CampaignDesk desk, CurrentStaff current, DeadlineClock clock) : PageModel
{
    /// <summary>The one in the form; null for a new one.</summary>
    public Guid? Id { get; private set; }

    public CallForm Form { get; private set; } = new();

    /// <summary>The counties to choose from.</summary>
    public IReadOnlyList<string> Counties { get; private set; } = [];

    public bool MayAskWholeCity { get; private set; }

    public int EmergencyPercent => clock.Options.EmergencyPercent;

    public async Task<IActionResult> OnGetAsync(Guid? id, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        Offer(member);
        Form = new() { From = clock.Today, To = clock.Today.AddMonths(1) };
        if (id is null) return Page();
        if (await campaigns.OfAsync(id, cancellationToken) is not { ClosedAt: null } found || !member.MayChange(found)) return RedirectToPage("/Staff/Calls/Index");
        (Id, Form) = (id, CallForm.Of(found));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? id, [FromForm] CallForm form, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        Offer(member);
        var (saved, objection) = await desk.SaveAsync(member, id, form.Words(Counties), cancellationToken);
        if (objection is null)
        {
            TempData[nameof(DetailsModel.Message)] = PageTexts.CampaignKept;
            return RedirectToPage("/Staff/Calls/Details", new { id = saved });
        }

        ModelState.AddModelError("", objection);
        (Id, Form) = (id, form);
        return Page();
    }

    private void Offer(StaffMember member) =>
        (Counties, MayAskWholeCity) = member.Rights.Area is { } own ? ([own], false) : (MatterTriage.Counties, true);
}
