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

    public LawVersionRecord? On(DateOnly day) => Versions.LastOrDefault(version => version.Effective <= day);
}
