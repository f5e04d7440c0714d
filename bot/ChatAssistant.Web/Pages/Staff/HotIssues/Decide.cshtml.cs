using ChatAssistant.Web.HotIssues;
using ChatAssistant.Web.Refilling;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.HotIssues;

/// <summary>What staff make of a hot issue.</summary>
public sealed class DecideModel(HotIssueDesk desk, HotIssueAnswers answers) : PageModel, IMayRefuse
{
    public string? Objection { get; private set; }

    public IActionResult OnGet(Guid id) => RedirectToPage("/Staff/HotIssues/Details", new { id });

    public async Task<IActionResult> OnPostAcceptAsync(Guid id, CancellationToken cancellationToken) =>
        Back(id, await desk.AcceptAsync(User, id, cancellationToken));

    public async Task<IActionResult> OnPostRenameAsync(Guid id, [FromForm] string? label, CancellationToken cancellationToken) =>
        Back(id, await desk.RenameAsync(User, id, label, cancellationToken));

    public async Task<IActionResult> OnPostSplitAsync(Guid id, [FromForm] Guid[] cases, CancellationToken cancellationToken)
    {
        var (split, objection) = await desk.SplitAsync(User, id, cases, cancellationToken);
        return Back(split ?? id, objection);
    }

    public async Task<IActionResult> OnPostMergeAsync(Guid id, [FromForm] Guid into, CancellationToken cancellationToken)
    {
        var objection = await desk.MergeAsync(User, id, into, cancellationToken);
        return Back(objection is null ? into : id, objection);
    }

    public async Task<IActionResult> OnPostAnswerAsync(Guid id, [FromForm] string? answer, CancellationToken cancellationToken) =>
        Back(id, await answers.AnswerAsync(User, id, answer, cancellationToken), PageTexts.HotIssueAnsweredNow);

    private RedirectToPageResult Back(Guid id, string? objection, string? done = null)
    {
        Objection = objection;
        TempData[objection is null ? nameof(DetailsModel.Message) : nameof(DetailsModel.Objection)] = objection ?? done ?? PageTexts.HotIssueDone;
        return RedirectToPage("/Staff/HotIssues/Details", new { id });
    }
}
