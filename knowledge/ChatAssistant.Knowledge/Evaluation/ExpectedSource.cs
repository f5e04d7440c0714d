using System.Text.Json;

namespace ChatAssistant.Knowledge;

/// <summary>A place a right answer cites: a section of a notice, or an article (a number, or text such as <c>39-1</c>) of a law's version.</summary>
public sealed record ExpectedSource(string Doc, string? Section, DateOnly? Effective, JsonElement? Article)
{
    public bool IsCitedBy(Citation citation) =>
        citation.Address.Document == Doc
        && (Section is null ? citation.Article == Article?.ToString() && citation.Address.Effective == Effective : citation.Section == Section);
}
