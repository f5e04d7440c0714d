using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Cases.Supervising;
using ChatAssistant.Web.Cases.Today;
using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Pages.Staff.Supervision;

/// <summary>督办: what is supervised, and for supervisors what came to them because its day went by.</summary>
public sealed class IndexModel(Supervisions supervisions, Escalations escalations, CurrentStaff current, DeadlineClock clock, IOptions<StaffOptions> options) : PageModel
{
    public IReadOnlyList<ChatAssistant.Cases.Supervising.Supervision> Shown { get; private set; } = [];

    public IReadOnlyList<DayLine> Escalated { get; private set; } = [];

    /// <summary>Of what has ended, or of what came because its day went by: both only grow.</summary>
    public PagePlace Place { get; private set; } = null!;

    public bool IsOpen { get; private set; } = true;

    public bool MayClose { get; private set; }

    public DateOnly Today => clock.Today;

    [TempData]
    public string? Message { get; set; }

    [TempData]
    public string? Objection { get; set; }

    public async Task OnGetAsync(bool closed, int? number, CancellationToken cancellationToken)
    {
        (IsOpen, MayClose) = (!closed, (await current.OfAsync(User, cancellationToken))?.Is(StaffRoles.Supervisor) is true);
        Shown = await supervisions.ListAsync(User, IsOpen, cancellationToken);
        var escalated = IsOpen && MayClose ? await escalations.ListAsync(User, cancellationToken) : [];
        Place = PagePlace.Asked(number, options.Value.CasesOnPage, IsOpen ? escalated.Count : Shown.Count);
        if (IsOpen) Escalated = await escalations.LinesAsync(User, Place.Of(escalated), cancellationToken);
        else Shown = Place.Of(Shown);
    }
}
