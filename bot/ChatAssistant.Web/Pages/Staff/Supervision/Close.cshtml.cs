using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Cases.Supervising;
using ChatAssistant.Web.Refilling;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Supervision;

/// <summary>The supervisor ends 督办 of a hot issue or a deputy's suggestion; of a case it ends on the case's page.</summary>
public sealed class CloseModel(TopicSupervisions supervisions) : PageModel, IMayRefuse
{
    public string? Objection { get; private set; }

    public IActionResult OnGet() => RedirectToPage("/Staff/Supervision/Index");

    public async Task<IActionResult> OnPostAsync(Guid id, string? outcome, CancellationToken cancellationToken)
    {
        var words = (outcome ?? "").Trim();
        var objection = Objection = await supervisions.CloseAsync(User, id, words.Length > Proposal.LongestReason ? words[..Proposal.LongestReason] : words, cancellationToken);
        TempData[objection is null ? nameof(IndexModel.Message) : nameof(IndexModel.Objection)] = objection ?? PageTexts.SupervisionEnded;
        return RedirectToPage("/Staff/Supervision/Index");
    }
}
