using ChatAssistant.Web.Counties;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.CountyReports;

/// <summary>“最后一公里”: three fields, filled in on the spot with a phone.</summary>
public sealed class LastMileModel(ReportDesk desk, ReportCases standings, CurrentStaff current) : PageModel
{
    public IReadOnlyList<ReportStanding> Own { get; private set; } = [];

    [BindProperty]
    public string? Place { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? Tried { get; set; }

    [TempData]
    public string? Message { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        Own = await standings.StandingsAsync(User, await desk.OwnLastMileAsync(member, cancellationToken), cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        if (await desk.WriteAsync(member, new LastMileEntry(Trimmed(Place), Trimmed(Text), Trimmed(Tried)), cancellationToken) is { } objection)
        {
            ModelState.AddModelError("", objection);
            return await OnGetAsync(cancellationToken);
        }

        Message = PageTexts.ReportFiled;
        return RedirectToPage();
    }

    private static string Trimmed(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();
}
