using ChatAssistant.Web.Library.Desk.Curated;
using ChatAssistant.Web.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Pages.Staff.CuratedAnswers;

/// <summary>The approved answers, the next to be reviewed first.</summary>
public sealed class IndexModel(CuratedDesk desk, IOptions<StaffOptions> options) : PageModel
{
    private IReadOnlyList<ListedCurated> _all = [];

    public IReadOnlyList<ListedCurated> Shown { get; private set; } = [];

    public PagePlace Place { get; private set; } = null!;

    [TempData]
    public string? Message { get; set; }

    public async Task OnGetAsync(int? number, CancellationToken cancellationToken)
    {
        _all = await desk.ListAsync(cancellationToken);
        Place = PagePlace.Asked(number, options.Value.CasesOnPage, _all.Count);
        Shown = Place.Of(_all);
    }

    public int Count(ReviewStanding standing) => _all.Count(listed => listed.Standing == standing);
}
