namespace ChatAssistant.Knowledge;

/// <summary>The documents a question names and where it names them.</summary>
/// <param name="Documents">Ids of held documents; empty when none is named.</param>
/// <param name="ByName">Whether a document was named, not only its place: 平凉的通知, not 平凉.</param>
/// <param name="Kinds">Words such as 通知 and 决议 that say what sort of document is meant.</param>
/// <param name="Spans">The places in the plain question that name, and so are no part of what is asked.</param>
internal sealed record Mentions(
    IReadOnlySet<string> Documents,
    bool ByName,
    IReadOnlyList<string> Kinds,
    IReadOnlyList<(int Start, int Length)> Spans)
{
    public bool Any => Documents.Count > 0;
}
