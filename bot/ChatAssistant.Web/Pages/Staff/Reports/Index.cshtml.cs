using ChatAssistant.Cases;
using ChatAssistant.Cases.Rates;
using ChatAssistant.Web.Data.Reports;
using ChatAssistant.Web.HotIssues;
using ChatAssistant.Web.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Reports;

/// <summary>Reports made so far, and making another.</summary>
public sealed class IndexModel(ReportDesk desk, WeeklyReport weekly, SpecialReport special, HotIssueList issues, TimeProvider clock) : PageModel
{
    public IReadOnlyList<ReportRow> Shown { get; private set; } = [];

    public IReadOnlyList<HotIssueView> Issues { get; private set; } = [];

    public DateOnly Today => BeijingTime.Today(clock);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Shown = await desk.AllAsync(User, cancellationToken);
        Issues = await issues.ReadAsync(User, cancellationToken);
    }

    public async Task<IActionResult> OnPostWeeklyAsync([FromForm] DateOnly? day, CancellationToken cancellationToken)
    {
        if (day > Today)
        {
            ModelState.AddModelError("", PageTexts.ReportDayAhead);
            await OnGetAsync(cancellationToken);
            return Page();
        }

        var week = Period.WeekOf(day ?? Today);
        var parts = await weekly.DraftAsync(User, week, cancellationToken);
        var title = string.Format(null, PageTexts.ReportWeeklyTitle, week.From, week.To);
        return Open(await desk.AddAsync(User, ReportKind.Weekly, title, week, parts, cancellationToken));
    }

    public async Task<IActionResult> OnPostSpecialAsync([FromForm] Guid issue, CancellationToken cancellationToken)
    {
        if (await special.DraftAsync(User, issue, cancellationToken) is not { } draft) return RedirectToPage();
        var period = new Period(BeijingTime.DayOf(draft.Issue.Issue.FirstAt), BeijingTime.DayOf(draft.Issue.Issue.LastAt));
        var title = string.Format(null, PageTexts.ReportSpecialTitle, draft.Issue.Issue.Label);
        return Open(await desk.AddAsync(User, ReportKind.Special, title, period, draft.Parts, cancellationToken));
    }

    private RedirectToPageResult Open(Guid id) => RedirectToPage("/Staff/Reports/Edit", new { id });
}
