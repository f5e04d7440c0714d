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

    /// <param name="id">Of an answer that is there; null for a new one.</param>
    /// <param name="question">The key of the board's question it is for, whose words it begins with.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IActionResult> OnGetAsync(string? id, string? question, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        if (desk.Find(id) is { } known) Answer = CuratedForm.Of(known);
        else if (question is not null && await board.FindAsync(member, question, cancellationToken) is { } asked) Answer.Questions = asked.Cluster.Seed;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var objections = await desk.SaveAsync(Answer, User.Identity!.Name!, cancellationToken);
        foreach (var objection in objections) ModelState.AddModelError("", objection);
        if (objections.Count > 0) return Page();
        await library.ReloadAsync(cancellationToken);
        TempData[nameof(IndexModel.Message)] = PageTexts.CuratedSaved;
        return RedirectToPage("/Staff/CuratedAnswers/Index");
    }
}
