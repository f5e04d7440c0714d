using ChatAssistant.Knowledge;
using Newtonsoft.Json;

namespace ChatAssistant.Bot.Replies;

/// <summary>One citation as programs read it.</summary>
public sealed record CitationFacts(
    [property: JsonProperty("doc")] string Doc,
    [property: JsonProperty("effective")] string? Effective,
    [property: JsonProperty("article")] string? Article,
    [property: JsonProperty("section")] string? Section,
    [property: JsonProperty("layer")] string Layer,
    [property: JsonProperty("quote")] string Quote,
    [property: JsonProperty("title")] string Title,
    [property: JsonProperty("url")] string Url)
{
    public static CitationFacts Of(Citation citation, Uri url) => new(
        citation.Address.Document,
        citation.Address.Effective is { } day ? $"{day:yyyy-MM-dd}" : null,
        citation.Article,
        citation.Section,
        citation.Layer is Knowledge.Layer.Original ? "original" : "digest",
        citation.Quote,
        citation.Title,
        url.AbsoluteUri);
}
