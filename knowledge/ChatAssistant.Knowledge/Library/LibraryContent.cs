namespace ChatAssistant.Knowledge;

/// <summary>What a library says, read and not yet searched.</summary>
/// <param name="Versions">Every layer of every version, shipped and imported.</param>
/// <param name="Laws">Facts about laws, held or not.</param>
/// <param name="Lexicon">Words.</param>
/// <param name="Curated">Approved answers.</param>
internal sealed record LibraryContent(IReadOnlyList<DocumentVersion> Versions, KnownLaws Laws, Lexicon Lexicon, IReadOnlyList<CuratedAnswer> Curated)
{
    /// <summary>With what was imported. A text without passages adds nothing.</summary>
    public LibraryContent With(IEnumerable<SourceText> imported) =>
        this with { Versions = [.. Versions, .. imported.Select(DocumentParser.Parse).Where(version => version.Nodes.Count > 0)] };

    /// <summary>With answers that an office approved itself: they go before those that ship, and in the place of those with their ids.</summary>
    public LibraryContent With(IReadOnlyList<CuratedAnswer> own) =>
        this with { Curated = [.. own, .. Curated.Where(shipped => !own.Any(answer => answer.Id == shipped.Id))] };

    /// <summary>With the office's own everyday words.</summary>
    public LibraryContent With(IReadOnlyList<LexiconLine> own) => this with { Lexicon = Lexicon.With(own) };

    public IReadOnlyList<HeldDocument> Documents =>
        [.. Versions.GroupBy(version => version.Facts.Address).Select(layers => new HeldDocument(layers))];
}
