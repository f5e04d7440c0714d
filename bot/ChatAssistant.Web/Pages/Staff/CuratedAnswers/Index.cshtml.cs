using ChatAssistant.Web.Library.Desk.Curated;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.CuratedAnswers;

/// <summary>The approved answers, the next to be reviewed first.</summary>
public sealed class IndexModel(CuratedDesk desk) : PageModel
{
    public IReadOnlyList<ListedCurated> Shown { get; private set; } = [];

    [TempData]
    public string? Message { get; set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) => Shown = await desk.ListAsync(cancellationToken);

    public int Count(ReviewStanding standing) => Shown.Count(listed => listed.Standing == standing);
}
