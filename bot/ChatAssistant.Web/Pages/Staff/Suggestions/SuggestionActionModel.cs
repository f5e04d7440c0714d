using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Refilling;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Suggestions;

/// <summary>An address that does one thing to a suggestion and leads back to its page. Opened without doing anything, it leads to the list.</summary>
public abstract class SuggestionActionModel : PageModel, IMayRefuse
{
    public string? Objection { get; private set; }

    public IActionResult OnGet() => RedirectToPage("/Staff/Suggestions/Index");

    /// <param name="id">The suggestion's.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="done">What to say where it was done.</param>
    protected IActionResult Back(Guid id, DeskResult result, string done)
    {
        if (!result.IsKnown) return NotFound();
        Objection = result.Objection;
        TempData[result.Objection is null ? nameof(DetailsModel.Message) : nameof(DetailsModel.Objection)] = result.Objection ?? done;
        return RedirectToPage("/Staff/Suggestions/Details", new { id });
    }

    protected static string Trimmed(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
