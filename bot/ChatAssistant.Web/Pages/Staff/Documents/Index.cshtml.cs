using ChatAssistant.Cases;
using ChatAssistant.Web.CommandLine.Knowledge;
using ChatAssistant.Web.Data.Library;
using ChatAssistant.Web.Library.Desk.Documents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Documents;

/// <summary>What is held, what waits to be published, and what was changed when.</summary>
public sealed class IndexModel(DocumentDesk desk, TimeProvider clock) : PageModel
{
    public IReadOnlyList<ListedDocument> Held { get; private set; } = [];

    public IReadOnlyList<LibraryDraftRow> Drafts { get; private set; } = [];

    public IReadOnlyList<LibraryEditionRow> Editions { get; private set; } = [];

    [TempData]
    public string? Message { get; set; }

    private string By => User.Identity!.Name!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Held = desk.Held(BeijingTime.Today(clock));
        Drafts = await desk.DraftsAsync(cancellationToken);
        Editions = await desk.EditionsAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostPublishAsync(string? address, CancellationToken cancellationToken)
    {
        Message = await desk.PublishAsync(address, By, cancellationToken);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRollBackAsync(int? number, string? reason, CancellationToken cancellationToken)
    {
        Message = await desk.RollBackAsync(number, reason, By, cancellationToken);
        return RedirectToPage();
    }
}
