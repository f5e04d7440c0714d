using ChatAssistant.Web.Data.Reports;
using ChatAssistant.Web.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Reports;

/// <summary>A report: edited while it is a draft, read once it is signed.</summary>
public sealed class EditModel(ReportDesk desk) : PageModel
{
    public ReportRow Shown { get; private set; } = null!;

    [TempData]
    public string? Message { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(User, id, cancellationToken) is not { } found) return NotFound();
        Shown = found;
        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync(
        Guid id, [FromForm] int version, [FromForm] string? title, [FromForm] string?[] headings, [FromForm] string?[] texts, CancellationToken cancellationToken)
    {
        var trimmed = (title ?? "").Trim();
        var parts = headings.Zip(texts, (heading, text) => new ReportPart((heading ?? "").Trim(), (text ?? "").ReplaceLineEndings("\n").Trim())).ToList();
        if (trimmed.Length is 0 or > ReportRow.LongestTitle || parts is [] || parts.Exists(IsTooLong)) return Back(id, PageTexts.ReportNotSaved);
        return Back(id, await desk.SaveAsync(User, id, version, trimmed, parts, cancellationToken) ? PageTexts.HotIssueDone : PageTexts.ReportNotSaved);
    }

    public async Task<IActionResult> OnPostSignAsync(Guid id, [FromForm] int version, CancellationToken cancellationToken) =>
        Back(id, await desk.SignAsync(User, id, version, cancellationToken) ? PageTexts.ReportSigned : PageTexts.ReportNotSaved);

    private static bool IsTooLong(ReportPart part) => part.Heading.Length > ReportRow.LongestTitle || part.Text.Length > ReportRow.LongestText;

    private RedirectToPageResult Back(Guid id, string message)
    {
        Message = message;
        return RedirectToPage("/Staff/Reports/Edit", new { id });
    }
}
