using ChatAssistant.Web.Data.Feedback;
using ChatAssistant.Web.Library.Desk;
using ChatAssistant.Web.Library.Desk.Questions;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Questions;

/// <summary>One question of the board: how people put it, what is answered now, what was done about it.</summary>
public sealed class DetailsModel(QuestionBoard board, HitTest test, KnowledgeEditors editors, CurrentStaff current) : PageModel
{
    public BoardQuestion Shown { get; private set; } = null!;

    /// <summary>Asked anew each time the page is opened.</summary>
    public TestedAnswer Now { get; private set; } = null!;

    public IReadOnlyList<string> Editors { get; private set; } = [];

    [TempData]
    public string? Message { get; set; }

    private string By => User.Identity!.Name!;

    public async Task<IActionResult> OnGetAsync(string? key, CancellationToken cancellationToken) =>
        await FindAsync(key, cancellationToken) ? await ShowAsync(null, cancellationToken) : RedirectToPage("/Staff/Questions/Index");

    public async Task<IActionResult> OnPostAssignAsync(string? key, string? editor, CancellationToken cancellationToken)
    {
        if (!await FindAsync(key, cancellationToken)) return RedirectToPage("/Staff/Questions/Index");
        var name = string.IsNullOrEmpty(editor) ? null : editor;
        if (name is not null && !(await editors.NamesAsync(cancellationToken)).Contains(name)) return await ShowAsync(PageTexts.EditorUnknown, cancellationToken);
        await board.AssignAsync(Shown, name, By, cancellationToken);
        return Done(key);
    }

    public async Task<IActionResult> OnPostResolveAsync(string? key, QuestionResolution? resolution, string? note, CancellationToken cancellationToken)
    {
        if (!await FindAsync(key, cancellationToken)) return RedirectToPage("/Staff/Questions/Index");
        return await board.ResolveAsync(Shown, resolution, note, By, cancellationToken) is { } objection ? await ShowAsync(objection, cancellationToken) : Done(key);
    }

    public async Task<IActionResult> OnPostReopenAsync(string? key, CancellationToken cancellationToken)
    {
        if (!await FindAsync(key, cancellationToken)) return RedirectToPage("/Staff/Questions/Index");
        await board.ReopenAsync(Shown, By, cancellationToken);
        return Done(key);
    }

    private async Task<bool> FindAsync(string? key, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member || await board.FindAsync(member, key, cancellationToken) is not { } found) return false;
        Shown = found;
        return true;
    }

    private async Task<IActionResult> ShowAsync(string? objection, CancellationToken cancellationToken)
    {
        Now = await test.AskAsync(Shown.Cluster.Seed, asOf: null, cancellationToken);
        Editors = await editors.NamesAsync(cancellationToken);
        if (objection is not null) ModelState.AddModelError("", objection);
        return Page();
    }

    private RedirectToPageResult Done(string? key)
    {
        Message = PageTexts.QuestionChanged;
        return RedirectToPage(new { key });
    }
}
