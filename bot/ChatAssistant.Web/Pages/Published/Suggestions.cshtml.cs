using ChatAssistant.Web.Published;

namespace ChatAssistant.Web.Pages.Published;

/// <summary>Deputies' suggestions whose handling staff published.</summary>
public sealed class SuggestionsModel(PublishedSuggestions suggestions) : PublicPageModel
{
    public PublishedSuggestionPage Shown { get; private set; } = null!;

    public async Task OnGetAsync(int number, CancellationToken cancellationToken) => Shown = await suggestions.ListAsync(number, cancellationToken);
}
