using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Staff.Units;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Accounts;

/// <summary>What an administrator changes on another's account.</summary>
public sealed class EditModel(StaffAccounts accounts, UnitBook units, TimeProvider clock) : PageModel
{
    public string Name { get; private set; } = "";

    public bool IsOwn { get; private set; }

    public bool IsClosed { get; private set; }

    public bool HasSecondFactor { get; private set; }

    [BindProperty]
    public RightsForm Rights { get; set; } = new();

    private string By => User.Identity!.Name!;

    public Task<IActionResult> OnGetAsync(string name, CancellationToken cancellationToken) => ShowAsync(name, null, isFresh: true, cancellationToken);

    public async Task<IActionResult> OnPostAsync(string name, CancellationToken cancellationToken)
    {
        var objection = Rights.Read() is { } rights ? await accounts.ChangeRightsAsync(name, rights, By, cancellationToken) : PageTexts.RightsAreaUnknown;
        return await EndAsync(name, objection, cancellationToken);
    }

    public async Task<IActionResult> OnPostRemoveSecondFactorAsync(string name, CancellationToken cancellationToken) =>
        await EndAsync(name, await accounts.RemoveSecondFactorAsync(name, By, cancellationToken), cancellationToken);

    public async Task<IActionResult> OnPostCloseAsync(string name, CancellationToken cancellationToken) =>
        await EndAsync(name, await accounts.CloseAsync(name, true, By, cancellationToken), cancellationToken);

    public async Task<IActionResult> OnPostOpenAsync(string name, CancellationToken cancellationToken) =>
        await EndAsync(name, await accounts.CloseAsync(name, false, By, cancellationToken), cancellationToken);

    private async Task<IActionResult> EndAsync(string name, string? objection, CancellationToken cancellationToken)
    {
        if (objection is not null) return await ShowAsync(name, objection, isFresh: false, cancellationToken);
        TempData[nameof(IndexModel.Message)] = string.Format(null, PageTexts.AccountChanged, name);
        return RedirectToPage("/Staff/Accounts/Index");
    }

    private async Task<IActionResult> ShowAsync(string name, string? objection, bool isFresh, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(name) is not { } user) return NotFound();
        if (isFresh) Rights = RightsForm.Of(user.Rights);
        Rights.Units = [.. (await units.AllAsync(cancellationToken)).Select(unit => unit.Name)];
        (Name, IsOwn) = (user.UserName!, string.Equals(user.UserName, By, StringComparison.OrdinalIgnoreCase));
        (IsClosed, HasSecondFactor) = (user.IsClosed(clock.GetUtcNow()), user.TwoFactorEnabled);
        if (objection is not null) ModelState.AddModelError("", objection);
        return Page();
    }
}
