using System.ComponentModel.DataAnnotations;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Cases.Merging;
using ChatAssistant.Web.Cases.Replies;
using ChatAssistant.Web.Cases.Replies.Gate;
using ChatAssistant.Web.Cases.Replies.Templates;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>One case with all that happened to it, what may be done with it, and the form that answers it.</summary>
public sealed class DetailsModel(CaseFiles files, SimilarCases similar, TemplateBook templates, ReplyDesk desk, DeadlineClock clock) : PageModel
{
    public CaseFile CaseFile { get; private set; } = null!;

    public Case Shown => CaseFile.Case;

    /// <summary>Cases of the place told in like words.</summary>
    public IReadOnlyList<SimilarCase> Similar { get; private set; } = [];

    /// <summary>Those offered for this case.</summary>
    public IReadOnlyList<ReplyTemplate> Templates { get; private set; } = [];

    /// <summary>What the gate says about the reply as it stands.</summary>
    public IReadOnlyList<GateFinding> Findings { get; private set; } = [];

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

    /// <summary>Why it is sent as it is, against what the gate says.</summary>
    [BindProperty]
    [StringLength(ReplyDesk.LongestReason)]
    public string? OverrideReason { get; set; }

    public DateOnly NotifyBy => Shown.DueOf(DeadlineKind.Notify)!.Value;

    public bool IsOverdue => clock.Today > NotifyBy;

    public DateOnly Today => clock.Today;

    /// <summary>The last day more time can be asked for; null when none can: once it is due, it is too late to ask.</summary>
    public DateOnly? LatestExtension =>
        Shown.IsExtended() || Shown.Running(DeadlineKind.Handle)?.Due < clock.Today ? null : Shown.LatestExtension(clock);

    public async Task<IActionResult> OnGetAsync(string number, Guid? template, string? basis, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(number, cancellationToken)) return NotFound();
        if (CaseFile.Draft is { } draft) (Text, Result, PromisedFor) = (draft.Text, draft.Result, draft.PromisedFor);
        if (Templates.FirstOrDefault(each => each.Id == template) is { } chosen)
            (Text, Result) = (TemplateVariables.Fill(chosen.Text, Shown, (basis ?? "").Trim(), clock.Today), chosen.Result ?? Result);
        else if (CaseFile.Draft is not null) Findings = Look(Text!);
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
        if (outcome?.Refuse(clock) is { } refusal) ModelState.AddModelError("", refusal.Text());
        return ModelState.IsValid && PassesGate(text) ? await SendAsync(text, outcome, cancellationToken) : Page();
    }

    /// <summary>Nothing to say against it, or nothing that a reason does not outweigh.</summary>
    private bool PassesGate(string text)
    {
        Findings = Look(text);
        return Findings.All(each => !each.IsBlocking) && (Findings is [] || OverrideReason?.Trim().Length >= ReplyDesk.ShortestReason);
    }

    private IReadOnlyList<GateFinding> Look(string text) => ReplyGate.Look(GateInput.Of(Shown, text, Result, clock.Today));

    private async Task<IActionResult> SendAsync(string text, Outcome? outcome, CancellationToken cancellationToken)
    {
        var draft = new ReplyDraft(DraftId, text, CaseFile.Viewer.Name) { Outcome = outcome };
        switch (await desk.SendAsync(CaseFile, draft, Findings, OverrideReason?.Trim(), cancellationToken))
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
                Message = Shown.Citizen.HasChat ? PageTexts.ReplySent : PageTexts.ReplyOnReport;
                break;
        }

        return RedirectToPage(new { number = $"{Shown.Number}" });
    }

    private async Task<bool> ReadAsync(string number, CancellationToken cancellationToken)
    {
        if (await files.ReadAsync(User, number, cancellationToken) is not { } file) return false;
        CaseFile = file;
        Similar = await similar.ToAsync(User, file.Case, cancellationToken);
        if (file.MayReply) Templates = await templates.ForAsync(file.Case, cancellationToken);
        return true;
    }
}
