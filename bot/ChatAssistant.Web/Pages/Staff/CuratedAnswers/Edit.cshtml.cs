using ChatAssistant.Web.Library;
using ChatAssistant.Web.Library.Desk.Curated;
using ChatAssistant.Web.Library.Desk.Questions;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.CuratedAnswers;

/// <summary>Writing an approved answer, or another wording of one.</summary>
public sealed class EditModel(CuratedDesk desk, ILibraryReload library, QuestionBoard board, CurrentStaff current) : PageModel
{
    [BindProperty]
    public CuratedForm Answer { get; set; } = new();

    /// <summary>What somebody else has saved meanwhile, to be compared with what was typed; null when nobody has.</summary>
    public CuratedForm? Now { get; private set; }

    /// <param name="id">Of an answer that is there; null for a new one.</param>
    /// <param name="question">The key of the board's question it is for, whose words it begins with.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IActionResult> OnGetAsync(string? id, string? question, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        if (await desk.FindAsync(id, cancellationToken) is { } known) Answer = known;
        else if (question is not null && await board.FindAsync(member, question, cancellationToken) is { } asked) Answer.Questions = asked.Cluster.Seed;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var objections = await desk.SaveAsync(Answer, User.Identity!.Name!, cancellationToken);
        foreach (var objection in objections) ModelState.AddModelError("", objection);
        if (objections.Count > 0) return await ShowAgainAsync(cancellationToken);
        await library.ReloadAsync(cancellationToken);
        TempData[nameof(IndexModel.Message)] = PageTexts.CuratedSaved;
        return RedirectToPage("/Staff/CuratedAnswers/Index");
    }

    /// <summary>What was typed stays. Where somebody was faster, theirs is shown beside it, and who saves once more has seen it.</summary>
    private async Task<PageResult> ShowAgainAsync(CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(Answer.Id, cancellationToken) is not { } now || now.Edition == Answer.Edition) return Page();
        (Now, Answer.Edition) = (now, now.Edition);
        if (ModelState.SelectMany(each => each.Value!.Errors).All(error => error.ErrorMessage != PageTexts.CuratedMovedOn)) ModelState.AddModelError("", PageTexts.CuratedMovedOn);
        return Page();
    }
}
