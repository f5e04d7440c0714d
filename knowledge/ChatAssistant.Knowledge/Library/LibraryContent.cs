namespace ChatAssistant.Knowledge;

/// <summary>What a library says, read and not yet searched.</summary>
/// <param name="Versions">Every layer of every version, shipped and imported.</param>
/// <param name="Laws">Facts about laws, held or not.</param>
/// <param name="Lexicon">Words.</param>
/// <param name="Curated">Approved answers.</param>
internal sealed record LibraryContent(IReadOnlyList<DocumentVersion> Versions, KnownLaws Laws, Lexicon Lexicon, IReadOnlyList<CuratedAnswer> Curated)
{
    public IReadOnlyList<HeldDocument> Documents =>
        [.. Versions.GroupBy(version => version.Facts.Address).Select(layers => new HeldDocument(layers))];
}
