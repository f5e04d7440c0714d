namespace ChatAssistant.Knowledge;

/// <summary>
/// What is known about a law whether or not its text is held: names, versions oldest first, and the short title of a
/// newer law on the same matter, where there is one.
/// </summary>
internal sealed record LawRecord(
    string Short,
    string Title,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<LawVersionRecord> Versions,
    string? Newer = null)
{
    public IEnumerable<string> Names => Aliases.Prepend(Short).Prepend(Title);

    /// <summary>Whether the first version known here amended an earlier one, so that the law is older than it. Versions are named by their year and what was done: 2013修正.</summary>
    public bool BeginsAmended => Versions is [var first, ..] && first.Name.Contains('修', StringComparison.Ordinal);

    public LawVersionRecord? On(DateOnly day) => Versions.LastOrDefault(version => version.Effective <= day);
}
