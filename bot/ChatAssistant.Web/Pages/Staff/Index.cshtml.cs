using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Cases.Listing;
using ChatAssistant.Web.Cases.Views;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff;

/// <summary>The list of cases. Search words are sent by POST and come back sealed in the address: <see cref="SearchWords"/>.</summary>
public sealed class IndexModel(CaseList cases, ListChoices choices, SearchWords words, SavedViews views, CurrentStaff current) : PageModel
{
    public CasePage Shown { get; private set; } = null!;

    public CaseFilter Filter { get; private set; } = new(null, "");

    public ListQuery Query { get; private set; } = new();

    public IReadOnlyList<LaneCount> Waiting { get; private set; } = [];

    /// <summary>What the filter's fields offer.</summary>
    public ListChoices Choices => choices;

    public IReadOnlyList<SavedView> Views { get; private set; } = [];

    /// <summary>The newest case there is: what comes in later is news.</summary>
    public long Newest { get; private set; }

    public bool IsFirstPage { get; private set; } = true;

    public bool SeesCases { get; private set; }

    /// <summary>Whoever works on no cases begins with what is theirs.</summary>
    public async Task<IActionResult> OnGetAsync([FromQuery] ListQuery query, string? after, CancellationToken cancellationToken)
    {
        var member = await current.OfAsync(User, cancellationToken);
        SeesCases = member?.Is(StaffPolicies.CaseRoles) is true;
        if (!SeesCases && member?.Is(StaffRoles.Administrator) is true) return RedirectToPage("/Staff/Accounts/Index");
        if (!SeesCases && member?.Is(StaffRoles.Auditor) is true) return RedirectToPage("/Staff/Audit");
        if (!SeesCases && member?.Is(StaffRoles.KnowledgeEditor) is true) return RedirectToPage("/Staff/Questions/Index");
        (Query, Filter) = (query, query.Filter(words));
        var cursor = CaseCursor.Read(after);
        IsFirstPage = cursor is null;
        Waiting = await cases.WaitingAsync(User, cancellationToken);
        Shown = await cases.ReadAsync(User, Filter, cursor, cancellationToken);
        Newest = await cases.NewestAsync(User, cancellationToken);
        Views = await views.OfAsync(member!, cancellationToken);
        await choices.ReadAsync(User, cancellationToken);
        return Page();
    }

    public IActionResult OnPost([FromForm] ListQuery query, [FromForm(Name = "words")] string? searched) =>
        RedirectToPage(query.RouteWith("find", words.Seal(searched)));
}
