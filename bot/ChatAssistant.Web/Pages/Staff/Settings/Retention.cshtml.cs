using ChatAssistant.Cases;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Retention;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Pages.Staff.Settings;

/// <summary>How long what is kept: the rules, what is past its time now, and removing it with a reason, asked twice.</summary>
public sealed class RetentionModel(RetentionDesk desk, IOptions<RetentionOptions> options) : PageModel
{
    public RetentionOptions Rules => options.Value;

    public RetentionSum Plan { get; private set; } = new([], new Dictionary<RetentionKind, int>());

    public IReadOnlyList<RetentionEntry> History { get; private set; } = [];

    /// <summary>The reason given, when it is being asked once more whether to go on.</summary>
    public string? Asking { get; private set; }

    [TempData]
    public string? Message { get; set; }

    public static string LaneText(Lane lane) => lane.Text();

    public Task OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(string? reason, bool confirmed, CancellationToken cancellationToken)
    {
        var why = (reason ?? "").Trim();
        if (why.Length is 0 or > RetentionDesk.LongestReason) ModelState.AddModelError("", PageTexts.RetentionReasonMissing);
        else if (confirmed) return await RunAsync(why, cancellationToken);
        else Asking = why;
        await ShowAsync(cancellationToken);
        return Page();
    }

    private async Task<IActionResult> RunAsync(string reason, CancellationToken cancellationToken)
    {
        var sum = await desk.RunAsync(User.Identity!.Name!, reason, cancellationToken);
        Message = sum is null ? PageTexts.RetentionBusy : string.Format(null, PageTexts.RetentionDone, sum.Text());
        return RedirectToPage();
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        Plan = await desk.PlanAsync(cancellationToken);
        History = await desk.HistoryAsync(cancellationToken);
    }
}
