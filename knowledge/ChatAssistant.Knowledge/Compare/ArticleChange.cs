namespace ChatAssistant.Knowledge;

/// <summary>One row of a comparison.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Before">The article in the older version; null when it is new.</param>
/// <param name="After">The article in the newer version; null when it was dropped.</param>
/// <param name="Likeness">How like the two are, from 0 to 1.</param>
/// <param name="Clauses">For a changed article, its text clause by clause; else empty.</param>
public sealed record ArticleChange(
    ChangeKind Kind,
    TextNode? Before,
    TextNode? After,
    double Likeness,
    IReadOnlyList<ClauseChange> Clauses);
