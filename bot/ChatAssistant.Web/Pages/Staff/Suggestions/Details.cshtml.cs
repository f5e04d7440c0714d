using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Web.Deputies.Suggestions;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Staff.Units;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Suggestions;

/// <summary>One suggestion: its words, its clocks, its life, and what the reader may do with it.</summary>
public sealed class DetailsModel(VisibleSuggestions suggestions, CoSignDesk coSigning, CurrentStaff current, UnitBook units, DeadlineClock clock) : PageModel
{
    public SuggestionFile Opened { get; private set; } = null!;

    public DeputySuggestion Shown => Opened.Suggestion;

    public StaffMember Viewer { get; private set; } = null!;

    public IReadOnlyList<string> Units { get; private set; } = [];

    public IReadOnlyList<Deputy> Candidates { get; private set; } = [];

    public DeadlineClock Clock => clock;

    [TempData]
    public string? Message { get; set; }

    [TempData]
    public string? Objection { get; set; }

    public bool IsReviewer => Viewer.Is(StaffRoles.Reviewer);

    /// <summary>The reader's unit leads.</summary>
    public bool IsLead => Viewer.Is(StaffRoles.UnitLiaison) && Viewer.Rights.Unit is { } unit && Shown.LeadUnit() == unit;

    /// <summary>The reader's unit helps.</summary>
    public bool IsHelper => Viewer.Is(StaffRoles.UnitLiaison) && !IsLead && Shown.IsHandledBy(Viewer.Rights.Unit);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member || await suggestions.FindAsync(User, id, cancellationToken) is not { } file) return NotFound();
        (Viewer, Opened) = (member, file);
        if (member.Is(StaffRoles.Dispatcher)) Units = [.. (await units.AllAsync(cancellationToken)).Select(unit => unit.Name)];
        if (IsReviewer && Shown.State.IsBeforeHandling()) Candidates = await coSigning.CandidatesAsync(Shown, cancellationToken);
        return Page();
    }
}
