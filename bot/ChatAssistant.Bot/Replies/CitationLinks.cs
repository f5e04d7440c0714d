using ChatAssistant.Knowledge;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Bot.Replies;

/// <summary>Where a citation can be checked: the page of the service that shows its document with the quote marked.</summary>
public sealed class CitationLinks(IKnowledgeBase knowledge, IOptions<SiteOptions> options)
{
    /// <param name="citation">What is cited.</param>
    /// <param name="reachedAt">The address at which this person reaches the service, used while no public address is configured.</param>
    public Uri For(Citation citation, Uri? reachedAt)
    {
        var address = citation.Address;
        var version = address.Effective is { } day ? $"version={day:yyyy-MM-dd}&" : "";
        var path = $"library/{Uri.EscapeDataString(address.Document)}?{version}at={Uri.EscapeDataString(address.Path)}{Mark(citation)}#here";
        return new Uri(options.Value.PublicUrl ?? reachedAt ?? SiteOptions.DefaultUrl, path);
    }

    private string Mark(Citation citation)
    {
        var start = knowledge.Find(citation.Address)?.Text.IndexOf(citation.Quote, StringComparison.Ordinal) ?? -1;
        return start < 0 ? "" : $"&mark={start}-{citation.Quote.Length}";
    }
}
