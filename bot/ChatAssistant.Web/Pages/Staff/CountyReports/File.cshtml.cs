using ChatAssistant.Web.Counties;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.CountyReports;

/// <summary>转为意见建议单: place and words are taken over, and may be changed before the case is filed.</summary>
public sealed class FileModel(ReportCases reports, ReportFiling filing, CurrentStaff current) : PageModel
{
    public CountyReport Report { get; private set; } = null!;

    [BindProperty]
    public string? Area { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(User, id, cancellationToken) is not { } found) return NotFound();
        if (!found.MayBeFiled) return ToReport(id);
        var begun = ReportMatter.Of(found.Report);
        (Report, Area, Text) = (found.Report, begun.Area, begun.Text);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        if (await reports.FindAsync(User, id, cancellationToken) is not { } found) return NotFound();
        var (number, objection) = await filing.FileAsync(member, id, ReportMatter.Written(Trimmed(Area), Trimmed(Text)), cancellationToken);
        if (number is not null)
        {
            TempData[nameof(DetailsModel.Message)] = string.Format(null, PageTexts.ReportToCaseDone, number);
            return ToReport(id);
        }

        ModelState.AddModelError("", objection!);
        Report = found.Report;
        return Page();
    }

    private RedirectToPageResult ToReport(Guid id) => RedirectToPage("/Staff/CountyReports/Details", new { id });

    private static string Trimmed(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
