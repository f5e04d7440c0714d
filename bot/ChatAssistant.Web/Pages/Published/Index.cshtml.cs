using ChatAssistant.Web.Published;

namespace ChatAssistant.Web.Pages.Published;

/// <summary>The matters staff published, the newest first.</summary>
public sealed class IndexModel(PublishedCases cases) : PublicPageModel
{
    public PublishedQuery Query { get; private set; } = null!;

    public PublishedPage Shown { get; private set; } = null!;

    public PublishedChoices Choices { get; private set; } = null!;

    public async Task OnGetAsync(string? county, string? category, string? words, int number, CancellationToken cancellationToken)
    {
        var sought = (words ?? "").Trim();
        if (sought.Length > PublishedQuery.LongestWords) sought = sought[..PublishedQuery.LongestWords];
        Query = new(county, category, sought, number);
        Shown = await cases.ListAsync(Query, cancellationToken);
        Choices = await cases.ChoicesAsync(cancellationToken);
    }
}
