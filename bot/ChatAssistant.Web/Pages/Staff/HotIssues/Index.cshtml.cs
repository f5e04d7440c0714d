using ChatAssistant.Web.HotIssues;
using ChatAssistant.Web.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Pages.Staff.HotIssues;

/// <summary>The hot issues, the hottest first.</summary>
public sealed class IndexModel(HotIssueList issues, HotIssueCount count, IOptions<StaffOptions> options) : PageModel
{
    [TempData]
    public string? Message { get; set; }

    public IReadOnlyList<HotIssueView> Shown { get; private set; } = [];

    public PagePlace Place { get; private set; } = null!;

    public async Task OnGetAsync(int? number, CancellationToken cancellationToken)
    {
        await count.RefreshAsync(cancellationToken);
        var all = await issues.ReadAsync(User, cancellationToken);
        Place = PagePlace.Asked(number, options.Value.CasesOnPage, all.Count);
        Shown = Place.Of(all);
    }
}
