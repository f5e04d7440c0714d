using System.Globalization;
using ChatAssistant.Cases;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff;

/// <summary>The list of cases. Search words are sent by POST and come back sealed in the address: <see cref="SearchWords"/>.</summary>
public sealed class IndexModel(CaseList cases, SearchWords words, CurrentStaff current) : PageModel
{
    public CasePage Shown { get; private set; } = null!;

    public CaseFilter Filter { get; private set; } = new(null, "");

    public bool SeesCases { get; private set; }

    /// <summary>Whoever works on no cases begins with what is theirs.</summary>
    public async Task<IActionResult> OnGetAsync(CaseState? state, string? find, int? number, CancellationToken cancellationToken)
    {
        var member = await current.OfAsync(User, cancellationToken);
        SeesCases = member?.Is(StaffPolicies.CaseRoles) is true;
        if (!SeesCases && member?.Is(StaffRoles.Administrator) is true) return RedirectToPage("/Staff/Accounts/Index");
        if (!SeesCases && member?.Is(StaffRoles.Auditor) is true) return RedirectToPage("/Staff/Audit");
        if (!SeesCases && member?.Is(StaffRoles.KnowledgeEditor) is true) return RedirectToPage("/Staff/Questions/Index");
        Filter = new CaseFilter(state, words.Open(find));
        Shown = await cases.ReadAsync(User, Filter, number ?? 1, cancellationToken);
        return Page();
    }

    public IActionResult OnPost(CaseState? state, [FromForm(Name = "words")] string? searched) =>
        RedirectToPage(new { state, find = words.Seal(searched) });

    public IDictionary<string, string> PageLink(int number)
    {
        var link = new Dictionary<string, string> { ["number"] = number.ToString(CultureInfo.InvariantCulture) };
        if (Filter.State is { } state) link["state"] = state.ToString();
        if (words.Seal(Filter.Words) is { } seal) link["find"] = seal;
        return link;
    }
}
