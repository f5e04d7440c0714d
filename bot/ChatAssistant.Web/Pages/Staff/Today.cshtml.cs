using ChatAssistant.Web.Cases.Today;
using ChatAssistant.Web.Deputies.Suggestions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff;

/// <summary>今日: what one member of staff is reminded of today, what is overdue, and what waits for them.</summary>
public sealed class TodayModel(Digest digest, CommitmentReminders promises) : PageModel
{
    public DayPage Shown { get; private set; } = null!;

    /// <summary>What units promised deputies and is due soon, or is late.</summary>
    public CommitmentDay Promises { get; private set; } = CommitmentDay.Empty;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Shown = await digest.ReadAsync(User, cancellationToken);
        Promises = await promises.OfAsync(User, cancellationToken);
    }
}
