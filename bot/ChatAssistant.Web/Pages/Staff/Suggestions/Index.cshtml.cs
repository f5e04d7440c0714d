using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Web.Deputies.Suggestions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Suggestions;

/// <summary>代表建议, as far as the reader sees them.</summary>
public sealed class IndexModel(VisibleSuggestions suggestions, DeadlineClock clock) : PageModel
{
    public IReadOnlyList<SuggestionFile> Shown { get; private set; } = [];

    public SuggestionState? State { get; private set; }

    public DeadlineClock Clock => clock;

    public async Task OnGetAsync(SuggestionState? state, CancellationToken cancellationToken)
    {
        State = state;
        Shown = await suggestions.OfAsync(User, state, cancellationToken);
    }
}
