using ChatAssistant.Cases;
using ChatAssistant.Web.Deputies;
using ChatAssistant.Web.Deputies.Roster;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Deputies;

/// <summary>One deputy: the seat, where they are bound, what they handed on.</summary>
public sealed class DetailsModel(DeputyRoster roster, DeputyBindings bindings, Forwards forwards, CurrentStaff current, TimeProvider clock) : PageModel
{
    public DeputyFile Shown { get; private set; } = null!;

    public IReadOnlyList<ForwardLine> Handed { get; private set; } = [];

    /// <summary>The code just made: on this page once and never again.</summary>
    public string? Code { get; private set; }

    public DateOnly Today => BeijingTime.Today(clock);

    [TempData]
    public string? Message { get; set; }

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => ShowAsync(id, null, cancellationToken);

    public async Task<IActionResult> OnPostInviteAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        Code = await bindings.InviteAsync(member, id, cancellationToken);
        Response.Headers.CacheControl = "no-store";
        return await ShowAsync(id, null, cancellationToken);
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, Guid binding, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        if (await bindings.RevokeAsync(member, id, binding, cancellationToken)) Message = PageTexts.DeputyUnbound;
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostTermAsync(Guid id, DateOnly? end, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        if (await bindings.ChangeTermAsync(member, id, end, cancellationToken) is { } objection) return await ShowAsync(id, objection, cancellationToken);
        Message = PageTexts.DeputyTermChanged;
        return RedirectToPage(new { id });
    }

    private async Task<IActionResult> ShowAsync(Guid id, string? objection, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member || await roster.FindAsync(member, id, cancellationToken) is not { } found) return NotFound();
        Shown = found;
        Handed = await forwards.OfAsync(User, id, cancellationToken);
        if (objection is not null) ModelState.AddModelError("", objection);
        return Page();
    }
}
