using ChatAssistant.Web.HotIssues;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.HotIssues;

/// <summary>The hot issues, the hottest first.</summary>
public sealed class IndexModel(HotIssueList issues, HotIssueCount count) : PageModel
{
    [TempData]
    public string? Message { get; set; }

    public IReadOnlyList<HotIssueView> Shown { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await count.RefreshAsync(cancellationToken);
        Shown = await issues.ReadAsync(User, cancellationToken);
    }
}
