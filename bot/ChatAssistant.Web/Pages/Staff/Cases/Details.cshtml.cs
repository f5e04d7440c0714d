using System.ComponentModel.DataAnnotations;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>One case, what may be done with it, and the form that answers it.</summary>
public sealed class DetailsModel(CaseFiles files, Drafts drafts, CaseReplies replies, StaffAudit audit, DeadlineClock clock) : PageModel
{
    public CaseFile CaseFile { get; private set; } = null!;

    public Case Shown => CaseFile.Case;

    [TempData]
    public string? Message { get; set; }

    [TempData]
    public string? Objection { get; set; }

    /// <summary>Stays the same when the form is sent twice.</summary>
    [BindProperty]
    public Guid DraftId { get; set; } = Guid.CreateVersion7();

    [BindProperty]
    [Required(ErrorMessageResourceType = typeof(PageTexts), ErrorMessageResourceName = nameof(PageTexts.ReplyRequired))]
    public string? Text { get; set; }

    [BindProperty]
    public ResultCode? Result { get; set; }

    [BindProperty]
    public DateOnly? PromisedFor { get; set; }

    public DateOnly NotifyBy => Shown.DueOf(DeadlineKind.Notify)!.Value;

    public bool IsOverdue => clock.Today > NotifyBy;

    public OutboxState? DeliveryOf(Reply reply) => CaseFile.Deliveries.TryGetValue(reply.ActivityId, out var state) ? state : null;

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(number, cancellationToken)) return NotFound();
        if (CaseFile.Draft is { } draft) (Text, Result, PromisedFor) = (draft.Text, draft.Result, draft.PromisedFor);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string number, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(number, cancellationToken)) return NotFound();
        if (!CaseFile.MayReply) return Forbid();
        // Browsers send each line break as two characters and count it as one.
        var text = (Text ?? "").ReplaceLineEndings("\n").Trim();
        if (text.Length > Case.LongestReply)
            ModelState.AddModelError(nameof(Text), string.Format(null, PageTexts.ReplyTooLong, Case.LongestReply, text.Length));
        var outcome = Result is { } code ? new Outcome(code, text, code is ResultCode.Planned ? PromisedFor : null) : null;
        if (outcome?.Refuse(clock.Today) is { } refusal) ModelState.AddModelError("", refusal.Text());
        return ModelState.IsValid ? await SendAsync(text, outcome, cancellationToken) : Page();
    }

    private async Task<IActionResult> SendAsync(string text, Outcome? outcome, CancellationToken cancellationToken)
    {
        var author = CaseFile.Viewer.Name;
        await drafts.RemoveAsync(Shown.Id, cancellationToken);
        audit.Note(new(author, AuditActions.CaseReplied, $"{Shown.Number}") { Before = $"{Shown.State}", After = outcome is null ? null : $"{outcome.Code}", CaseId = Shown.Id });
        switch (await replies.ReplyAsync(Shown.Number, new ReplyDraft(DraftId, text, author) { Outcome = outcome }, cancellationToken))
        {
            case ReplyOutcome.UnknownCase:
                return NotFound();
            case ReplyOutcome.Clash:
                ModelState.AddModelError("", PageTexts.ReplyClash);
                return await ReadAsync($"{Shown.Number}", cancellationToken) ? Page() : NotFound();
            case ReplyOutcome.AlreadySent:
                Message = PageTexts.ReplyAlreadySent;
                break;
            default:
                Message = PageTexts.ReplySent;
                break;
        }

        return RedirectToPage(new { number = $"{Shown.Number}" });
    }

    private async Task<bool> ReadAsync(string number, CancellationToken cancellationToken)
    {
        if (await files.ReadAsync(User, number, cancellationToken) is not { } file) return false;
        CaseFile = file;
        return true;
    }
}
