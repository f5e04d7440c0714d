using System.Text.Json;

namespace ChatAssistant.Knowledge.Tests.Support;

/// <summary>A place a right answer cites.</summary>
internal sealed record ExpectedSource(string Doc, string? Section, DateOnly? Effective, JsonElement? Article)
{
    public bool IsCitedBy(Citation citation) =>
        citation.Address.Document == Doc
        && (Section is null ? citation.Article == Article?.ToString() && citation.Address.Effective == Effective : citation.Section == Section);
}
