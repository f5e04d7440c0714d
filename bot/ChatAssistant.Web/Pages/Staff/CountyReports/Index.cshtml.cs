using ChatAssistant.Web.Counties;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.CountyReports;

/// <summary>What counties and cadres reported; for the city with who has not, for a county with its drafts. A county sees its own reports.</summary>
public sealed class IndexModel(Counties.CountyReports reports, ReportDesk desk, ReportCases standings, CurrentStaff current) : PageModel
{
    private const int PeriodsShown = 12;

    public IReadOnlyList<ReportStanding> Shown { get; private set; } = [];

    public IReadOnlyList<CountyReport> Drafts { get; private set; } = [];

    /// <summary>Null for whoever sees one county alone.</summary>
    public IReadOnlyList<string>? NotYetFiled { get; private set; }

    public IReadOnlyList<string> Counties { get; private set; } = [];

    public IReadOnlyList<ReportPeriod> Periods { get; private set; } = [];

    public ReportPeriod Period { get; private set; } = null!;

    public ReportFilter Filter { get; private set; } = new();

    public bool Writes { get; private set; }

    [TempData]
    public string? Message { get; set; }

    public async Task<IActionResult> OnGetAsync(DateOnly? period, string? county, ReportKind? kind, string? words, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        var own = member.Rights.Area;
        Periods = [.. desk.Now.Back(PeriodsShown)];
        Period = Periods.FirstOrDefault(each => each.Start == period) ?? desk.Now;
        Filter = new(Period.Start, own ?? county, kind, words);
        Shown = await standings.StandingsAsync(User, await reports.FiledAsync(Filter, cancellationToken), cancellationToken);
        Writes = member.Is(StaffRoles.CountyCongress);
        Drafts = await desk.DraftsAsync(member, cancellationToken);
        if (own is not null) return Page();
        Counties = await reports.CountiesAsync(cancellationToken);
        NotYetFiled = await reports.NotYetFiledAsync(Period.Start, cancellationToken);
        return Page();
    }
}
