using System.ComponentModel.DataAnnotations;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Data.Conversations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>One case, and the form that answers it.</summary>
public sealed class DetailsModel(ICaseBook cases, CaseReplies replies, Deliveries deliveries, TimeProvider clock) : PageModel
{
    private IReadOnlyDictionary<string, OutboxState> _deliveries = new Dictionary<string, OutboxState>();

    public Case Shown { get; private set; } = null!;

    [TempData]
    public string? Message { get; set; }

    /// <summary>Stays the same when the form is sent twice.</summary>
    [BindProperty]
    public Guid DraftId { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    [Required(ErrorMessageResourceType = typeof(PageTexts), ErrorMessageResourceName = nameof(PageTexts.ReplyRequired))]
    public string Text { get; set; } = "";

    public DateOnly NotifyBy => Shown.DueOf(DeadlineKind.Notify)!.Value;

    public bool IsOverdue => BeijingTime.Today(clock) > NotifyBy;

    public OutboxState? DeliveryOf(Reply reply) => _deliveries.TryGetValue(reply.ActivityId, out var state) ? state : null;

    public Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken) => ShowAsync(number, cancellationToken);

    public async Task<IActionResult> OnPostAsync(string number, CancellationToken cancellationToken)
    {
        // Browsers send each line break as two characters and count it as one.
        var text = Text.ReplaceLineEndings("\n").Trim();
        if (text.Length > Case.LongestReply)
            ModelState.AddModelError(nameof(Text), string.Format(null, PageTexts.ReplyTooLong, Case.LongestReply, text.Length));
        if (!ModelState.IsValid || !CaseNumber.TryParse(number, out var parsed)) return await ShowAsync(number, cancellationToken);

        switch (await replies.ReplyAsync(parsed, new ReplyDraft(DraftId, text, User.Identity!.Name!), cancellationToken))
        {
            case ReplyOutcome.UnknownCase:
                return NotFound();
            case ReplyOutcome.Clash:
                ModelState.AddModelError("", PageTexts.ReplyClash);
                return await ShowAsync(number, cancellationToken);
            case ReplyOutcome.AlreadySent:
                Message = PageTexts.ReplyAlreadySent;
                break;
            default:
                Message = PageTexts.ReplySent;
                break;
        }

        return RedirectToPage(new { number });
    }

    private async Task<IActionResult> ShowAsync(string number, CancellationToken cancellationToken)
    {
        if (!CaseNumber.TryParse(number, out var parsed) || await cases.FindAsync(parsed, cancellationToken) is not { } found) return NotFound();
        Shown = found;
        _deliveries = await deliveries.OfAsync([.. found.Replies.Select(reply => reply.ActivityId)], cancellationToken);
        return Page();
    }
}
