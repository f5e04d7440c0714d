using ChatAssistant.Web.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Accounts;

/// <summary>The accounts there are, and what each may do.</summary>
public sealed class IndexModel(StaffAccounts accounts, TimeProvider clock) : PageModel
{
    public IReadOnlyList<StaffUser> Shown { get; private set; } = [];

    [TempData]
    public string? Message { get; set; }

    public bool IsClosed(StaffUser account) => account.IsClosed(clock.GetUtcNow());

    public async Task OnGetAsync(CancellationToken cancellationToken) => Shown = await accounts.AllAsync(cancellationToken);
}
