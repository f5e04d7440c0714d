using ChatAssistant.Web.Library;
using ChatAssistant.Web.Library.Desk.Lexicon;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Lexicon;

/// <summary>An entry of the office's own among the everyday words.</summary>
public sealed class EditModel(LexiconDesk desk, ILibraryReload library) : PageModel
{
    public LexiconForm Form { get; private set; } = new();

    /// <param name="id">Of an entry that is there; null for a new one.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task OnGetAsync(string? id, CancellationToken cancellationToken) => Form = await desk.OwnAsync(id, cancellationToken) ?? new();

    public async Task<IActionResult> OnPostSaveAsync([FromForm] LexiconForm form, CancellationToken cancellationToken) =>
        await AfterAsync(form, await desk.SaveAsync(form, User.Identity!.Name!, cancellationToken), cancellationToken);

    public async Task<IActionResult> OnPostRemoveAsync([FromForm] LexiconForm form, CancellationToken cancellationToken) =>
        await AfterAsync(form, await desk.RemoveAsync(form, User.Identity!.Name!, cancellationToken), cancellationToken);

    private async Task<IActionResult> AfterAsync(LexiconForm form, IReadOnlyList<string> objections, CancellationToken cancellationToken)
    {
        Form = form;
        foreach (var objection in objections) ModelState.AddModelError("", objection);
        if (objections.Count > 0) return Page();
        await library.ReloadAsync(cancellationToken);
        TempData[nameof(IndexModel.Message)] = PageTexts.SettingsSaved;
        return RedirectToPage("/Staff/Lexicon/Index");
    }
}
