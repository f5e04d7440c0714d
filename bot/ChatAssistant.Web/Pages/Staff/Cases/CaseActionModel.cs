using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Refilling;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>
/// An address that does one thing to a case and leads back to its page. Opened without doing anything, it leads to the list: nothing is told
/// there, not even the number, about a case that may not be the reader's to see.
/// </summary>
public abstract class CaseActionModel : PageModel, IMayRefuse
{
    /// <summary>A topic is a word or two.</summary>
    protected const int LongestCategory = 20;

    public string? Objection { get; private set; }

    public IActionResult OnGet() => RedirectToPage("/Staff/Index");

    /// <param name="number">The case's.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="done">What to say where it was done.</param>
    protected IActionResult Back(string number, DeskResult result, string done)
    {
        if (!result.IsKnown) return NotFound();
        Objection = result.Objection;
        TempData[result.Objection is null ? nameof(DetailsModel.Message) : nameof(DetailsModel.Objection)] = result.Objection ?? done;
        return RedirectToPage("/Staff/Cases/Details", new { number });
    }

    protected static string Trimmed(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();

    /// <summary>What somebody gave as a reason, as long as the form lets it be.</summary>
    protected static string Reason(string? text) => Trimmed(text) is { Length: > Proposal.LongestReason } words ? words[..Proposal.LongestReason] : Trimmed(text);
}
