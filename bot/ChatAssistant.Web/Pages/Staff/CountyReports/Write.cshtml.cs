using ChatAssistant.Web.Counties;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.CountyReports;

/// <summary>A county writes a report: a draft first, or at once.</summary>
public sealed class WriteModel(ReportDesk desk, CurrentStaff current) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public ReportKind Kind { get; set; }

    [BindProperty]
    public DateOnly Period { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    public IEnumerable<ReportPeriod> Periods => desk.Now.Back(ReportWriting.MostPeriods);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        Period = desk.Now.Start;
        if (Id is not { } id) return Page();
        if (await desk.DraftAsync(member, id, cancellationToken) is not { } draft) return NotFound();
        (Kind, Period, Text) = (draft.Kind, draft.Period, draft.Text);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(bool isFiled, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        var written = new ReportWriting(Kind, Period, (Text ?? "").ReplaceLineEndings("\n").Trim(), isFiled);
        if (await desk.WriteAsync(member, Id, written, cancellationToken) is { } objection)
        {
            ModelState.AddModelError("", objection);
            return Page();
        }

        TempData[nameof(IndexModel.Message)] = isFiled ? PageTexts.ReportFiled : PageTexts.ReportKept;
        return RedirectToPage("/Staff/CountyReports/Index");
    }
}
