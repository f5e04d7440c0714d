namespace ChatAssistant.Knowledge;

/// <summary>The documents a question names and where it names them.</summary>
/// <param name="Documents">Ids of held documents; empty when none is named.</param>
/// <param name="ByName">Whether a document was named, not only its place: 平凉的通知, not 平凉.</param>
/// <param name="Kinds">Words such as 通知 and 决议 that say what sort of document is meant.</param>
/// <param name="Spans">The places in the plain question that name, and so are no part of what is asked.</param>
/// <param name="Named">Every naming, in the order of the question.</param>
/// <param name="Unclear">Short names that fit several laws, with those laws: 应对法.</param>
internal sealed record Mentions(
    IReadOnlySet<string> Documents,
    bool ByName,
    IReadOnlyList<string> Kinds,
    IReadOnlyList<(int Start, int Length)> Spans,
    IReadOnlyList<Naming> Named,
    IReadOnlyList<UnclearName> Unclear)
{
    public bool Any => Documents.Count > 0;

    /// <summary>The document named last before a place in the question, else the first named after it; null when none is.</summary>
    public string? NearestTo(int start) =>
        (Named.LastOrDefault(naming => naming.Start < start) ?? (Named is [var first, ..] ? first : null))?.Id;

    /// <summary>The laws to choose from, when the name that stands nearest before a place fits several.</summary>
    public IReadOnlyList<string>? AmbiguousBefore(int start)
    {
        var unclear = Unclear.LastOrDefault(name => name.Start < start) ?? (Unclear is [var first, ..] ? first : null);
        return unclear is null || Named.Any(naming => !unclear.Laws.Contains(naming.Id) && naming.Start < start && naming.Start > unclear.Start)
            ? null
            : [.. unclear.Laws.Select(law => $"《{law}》")];
    }

    public Mentions Only(string id) => this with { Documents = new HashSet<string> { id }, ByName = true };
}
