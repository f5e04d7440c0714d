using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Staff.Units;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Accounts;

/// <summary>Makes an account.</summary>
public sealed class AddModel(StaffAccounts accounts, UnitBook units) : PageModel
{
    private const int LongestPassword = 200;

    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public RightsForm Rights { get; set; } = new();

    public Task OnGetAsync(CancellationToken cancellationToken) => ReadUnitsAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        foreach (var objection in await AddAsync(cancellationToken)) ModelState.AddModelError("", objection);
        if (!ModelState.IsValid)
        {
            await ReadUnitsAsync(cancellationToken);
            return Page();
        }

        TempData[nameof(IndexModel.Message)] = string.Format(null, PageTexts.AccountAdded, UserName);
        return RedirectToPage("/Staff/Accounts/Index");
    }

    private async Task<IReadOnlyList<string>> AddAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(UserName)) return [PageTexts.UserNameRequired];
        if (string.IsNullOrEmpty(Password)) return [PageTexts.PasswordRequired];
        if (Password.Length > LongestPassword) return [string.Format(null, PageTexts.FieldTooLong, LongestPassword)];
        return Rights.Read() is { } rights
            ? await accounts.AddAsync(UserName, Password, rights, User.Identity!.Name!, cancellationToken)
            : [PageTexts.RightsAreaUnknown];
    }

    private async Task ReadUnitsAsync(CancellationToken cancellationToken) =>
        Rights.Units = [.. (await units.AllAsync(cancellationToken)).Select(unit => unit.Name)];
}
