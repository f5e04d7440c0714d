using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Web.Deputies.Suggestions;
using ChatAssistant.Web.Refilling;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Suggestions;

/// <summary>承诺事项台账.</summary>
public sealed class CommitmentsModel(CommitmentLedger ledger, CurrentStaff current) : PageModel, IMayRefuse
{
    public IReadOnlyList<CommitmentLine> Shown { get; private set; } = [];

    public StaffMember? Viewer { get; private set; }

    [TempData]
    public string? Message { get; set; }

    [TempData]
    public string? Objection { get; set; }

    public bool MayNote(CommitmentLine line) => line.Item.Outcome is CommitmentOutcome.Open
        && (Viewer?.Is(StaffRoles.Reviewer | StaffRoles.Supervisor) is true || (Viewer?.Is(StaffRoles.UnitLiaison) is true && Viewer.Rights.Unit == line.Item.Unit));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Viewer = await current.OfAsync(User, cancellationToken);
        Shown = await ledger.OfAsync(User, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(Guid item, string? text, CommitmentOutcome outcome, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        Objection = await ledger.NoteAsync(User, member, item, ((text ?? "").Trim(), outcome), cancellationToken);
        if (Objection is null) Message = PageTexts.CommitmentDone;
        return RedirectToPage();
    }
}
