using ChatAssistant.Knowledge;
using ChatAssistant.Web.Data.Audit;
using ChatAssistant.Web.Library.Desk.Lexicon;
using ChatAssistant.Web.Settings;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Lexicon;

/// <summary>日常用语: what people say, and where it leads.</summary>
public sealed class IndexModel(LexiconDesk desk, SettingsHistory history) : PageModel
{
    /// <summary>What somebody looks through; the rest is found by searching.</summary>
    private const int MostShown = 50;

    public IReadOnlyList<LexiconLine> Shown { get; private set; } = [];

    public string Words { get; private set; } = "";

    /// <summary>How many there are for the words sought.</summary>
    public int Count { get; private set; }

    public int OwnCount { get; private set; }

    public IReadOnlyList<AuditEntry> Changes { get; private set; } = [];

    [TempData]
    public string? Message { get; set; }

    public async Task OnGetAsync(string? words, CancellationToken cancellationToken)
    {
        Words = (words ?? "").Trim();
        var found = desk.Find(Words);
        (Shown, Count, OwnCount) = ([.. found.Take(MostShown)], found.Count, found.Count(line => line.OwnId is not null));
        Changes = await history.OfAsync(AuditActions.LexiconChanged, cancellationToken);
    }
}
