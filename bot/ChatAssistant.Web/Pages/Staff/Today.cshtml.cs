using ChatAssistant.Web.Cases.Today;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff;

/// <summary>今日: what one member of staff is reminded of today, what is overdue, and what waits for them.</summary>
public sealed class TodayModel(Digest digest) : PageModel
{
    public DayPage Shown { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Shown = await digest.ReadAsync(User, cancellationToken);
}
