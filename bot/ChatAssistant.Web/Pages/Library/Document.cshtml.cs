using System.Globalization;
using ChatAssistant.Knowledge;
using ChatAssistant.Web.Library;
using ChatAssistant.Web.Security;
using ChatAssistant.Web.Site;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Library;

/// <summary>A document's whole text, open at the place a citation points to.</summary>
[AllowAnonymous]
[LimitedByAddress(PublicPagesOptions.Section)]
public sealed class DocumentModel(IKnowledgeBase knowledge) : PageModel
{
    public ShownDocument Shown { get; private set; } = null!;

    /// <param name="document">The document's id.</param>
    /// <param name="version">The first day the version is in force; none for the newest.</param>
    /// <param name="at">The path of a place in it, if one is pointed to.</param>
    /// <param name="mark">What is quoted of that place: <see cref="QuoteMark"/>.</param>
    public IActionResult OnGet(string document, string? version, string? at, string? mark)
    {
        if (!TryReadDay(version, out var effective)) return NotFound();
        if (ShownDocument.Find(knowledge, new Address(document, effective, at ?? ""), mark) is not { } shown) return NotFound();
        Shown = shown;
        return Page();
    }

    private static bool TryReadDay(string? text, out DateOnly? day)
    {
        var isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        day = isDay ? read : null;
        return isDay || string.IsNullOrEmpty(text);
    }
}
