using ChatAssistant.Bot.Replies;
using ChatAssistant.Web.Library.Desk.Audits;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.AnswerAudit;

/// <summary>The questions of the log of turns, newest first.</summary>
public sealed class IndexModel(Web.Library.Desk.Audits.AnswerAudit audit, CurrentStaff current) : PageModel
{
    public static IReadOnlyList<string> Statuses { get; } = [ReplyStatus.Answered, ReplyStatus.Refused, ReplyStatus.Clarify, ReplyStatus.Help];

    public AuditedTurns Shown { get; private set; } = null!;

    public string Status { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string? status, int? number, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        Status = Statuses.Contains(status ?? "") ? status! : "";
        Shown = await audit.ReadAsync(member, Status, number ?? 1, cancellationToken);
        return Page();
    }
}
