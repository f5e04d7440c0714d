using ChatAssistant.Web.Cases.Views;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff;

/// <summary>Views of the list kept under a name.</summary>
public sealed class ViewsModel(SavedViews views, CurrentStaff current) : PageModel
{
    public IReadOnlyList<SavedView> Views { get; private set; } = [];

    public string Owner { get; private set; } = "";

    [TempData]
    public string? Objection { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        Owner = member.Name;
        Views = await views.OfAsync(member, cancellationToken);
        return Page();
    }

    /// <summary>Keeps the list's filter as it stands in its address.</summary>
    public async Task<IActionResult> OnPostAsync([FromQuery] ListQuery query, [FromForm] string? name, [FromForm] bool isShared, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        Objection = await views.SaveAsync(member.Name, (name ?? "").Trim(), QueryString.Create(query.Route()!).Value!.TrimStart('?'), isShared, cancellationToken);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRemoveAsync([FromForm] Guid id, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        await views.RemoveAsync(member.Name, id, cancellationToken);
        return RedirectToPage();
    }
}
