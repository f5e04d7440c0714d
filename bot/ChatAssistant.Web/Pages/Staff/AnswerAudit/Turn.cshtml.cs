using ChatAssistant.Web.Library.Desk.Audits;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.AnswerAudit;

/// <summary>One turn of the log: why that was said.</summary>
public sealed class TurnModel(Web.Library.Desk.Audits.AnswerAudit audit, CurrentStaff current) : PageModel
{
    public AuditedTurn Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(long? id, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        if (id is not { } asked || await audit.FindAsync(member, asked, cancellationToken) is not { } found) return RedirectToPage("/Staff/AnswerAudit/Index");
        Shown = found;
        return Page();
    }
}
