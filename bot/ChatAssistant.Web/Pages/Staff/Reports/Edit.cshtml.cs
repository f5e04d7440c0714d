using ChatAssistant.Web.Data.Reports;
using ChatAssistant.Web.Refilling;
using ChatAssistant.Web.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Reports;

/// <summary>A report: edited while it is a draft, read once it is signed.</summary>
public sealed class EditModel(ReportDesk desk) : PageModel, IMayRefuse
{
    public ReportRow Shown { get; private set; } = null!;

    [TempData]
    public string? Message { get; set; }

    [TempData]
    public string? Objection { get; set; }

    /// <summary>Somebody else has saved meanwhile: what stands now is shown beside what was typed.</summary>
    [TempData]
    public bool IsStale { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(User, id, cancellationToken) is not { } found) return NotFound();
        Shown = found;
        return Page();
    }

    public async Task<IActionResult> OnPostSaveAsync(Guid id, ReportForm form, CancellationToken cancellationToken) =>
        !form.IsTooLong() && await desk.SaveAsync(User, id, form.Version, form.TitleText, form.Parts(), cancellationToken)
            ? Back(id, PageTexts.HotIssueDone)
            : await RefuseAsync(id, form, cancellationToken);

    /// <summary>Signs it as it stands in the form: what was typed last is not left behind.</summary>
    public async Task<IActionResult> OnPostSignAsync(Guid id, ReportForm form, CancellationToken cancellationToken) =>
        !form.IsTooLong() && await desk.SignAsync(User, id, form.Version, form.TitleText, form.Parts(), cancellationToken)
            ? Back(id, PageTexts.ReportSigned)
            : await RefuseAsync(id, form, cancellationToken);

    private RedirectToPageResult Back(Guid id, string message)
    {
        Message = message;
        return RedirectToPage("/Staff/Reports/Edit", new { id });
    }

    private async Task<IActionResult> RefuseAsync(Guid id, ReportForm form, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(User, id, cancellationToken) is not { } found) return NotFound();
        IsStale = found.SignedAt is null && found.Version != form.Version;
        Objection = found.SignedAt is not null ? PageTexts.ReportIsLocked
            : IsStale ? PageTexts.ReportStale
            : string.Format(null, PageTexts.ReportTooLong, ReportRow.LongestTitle, ReportRow.LongestText);
        return RedirectToPage("/Staff/Reports/Edit", new { id });
    }
}
