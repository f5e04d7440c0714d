using ChatAssistant.Cases;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Retention;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Pages.Staff.Settings;

/// <summary>How long what is kept: the rules, what is past its time now, and having it removed with a reason, asked twice.</summary>
public sealed class RetentionModel(RetentionDesk desk, IOptions<RetentionOptions> options) : PageModel
{
    public RetentionOptions Rules => options.Value;

    public bool IsRunning { get; private set; }

    /// <summary>What is past its time; null until somebody asks for it.</summary>
    public RetentionSum? Plan { get; private set; }

    public DateTimeOffset? RewriteOwedSince { get; private set; }

    public IReadOnlyList<RetentionEntry> History { get; private set; } = [];

    /// <summary>The reason given, when it is being asked once more whether to go on.</summary>
    public string? Asking { get; private set; }

    [TempData]
    public string? Message { get; set; }

    public static string LaneText(Lane lane) => lane.Text();

    /// <param name="plan">Whether to look for what is past its time, which takes a while.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    public Task OnGetAsync(bool plan, CancellationToken cancellationToken) => ShowAsync(plan, cancellationToken);

    public async Task<IActionResult> OnPostAsync(string? reason, bool confirmed, CancellationToken cancellationToken)
    {
        var why = (reason ?? "").Trim();
        if (why.Length is 0 or > RetentionDesk.LongestReason) ModelState.AddModelError("", PageTexts.RetentionReasonMissing);
        else if (confirmed) return await OrderAsync(why, cancellationToken);
        else Asking = why;
        await ShowAsync(withPlan: true, cancellationToken);
        return Page();
    }

    private async Task<RedirectToPageResult> OrderAsync(string reason, CancellationToken cancellationToken)
    {
        Message = await desk.OrderAsync(User.Identity!.Name!, reason, cancellationToken) ? PageTexts.RetentionBegun : PageTexts.RetentionBusy;
        return RedirectToPage();
    }

    private async Task ShowAsync(bool withPlan, CancellationToken cancellationToken)
    {
        if (withPlan) Plan = await desk.PlanAsync(cancellationToken);
        IsRunning = await desk.IsRunningAsync(cancellationToken);
        RewriteOwedSince = await desk.RewriteOwedSinceAsync(cancellationToken);
        History = await desk.HistoryAsync(cancellationToken);
    }
}
