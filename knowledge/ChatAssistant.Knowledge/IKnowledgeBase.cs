namespace ChatAssistant.Knowledge;

/// <summary>
/// What is known: documents in versions, answered from and cited by address. Safe for use by many threads at once.
/// </summary>
public interface IKnowledgeBase
{
    /// <summary>The documents that can be cited now, one entry a version.</summary>
    IReadOnlyList<DocumentSummary> Documents { get; }

    /// <summary>Versions of laws of which only the dates are known: a question about their day is told so.</summary>
    IReadOnlyList<LawVersion> WithoutText => [];

    /// <summary>The approved answers that are held, whether or not they may be given today.</summary>
    IReadOnlyList<CuratedAnswer> Curated => [];

    /// <summary>Everyday words with where they lead, the office's own first. Their letters are in plain form: small and half-width.</summary>
    IReadOnlyList<LexiconLine> Lexicon => [];

    /// <summary>
    /// Answers from the stored text alone. Every quote is an exact substring of the text at its citation's address;
    /// a curated answer that fits comes first, in its own words; where nothing carries an answer the status is <see cref="AnswerStatus.Refused"/> and the nearest passages are given.
    /// </summary>
    Task<Answer> AskAsync(Question question, CancellationToken cancellationToken);

    /// <summary>Passages in falling order of score, at most <paramref name="most"/>, and none rather than weak ones.</summary>
    Task<IReadOnlyList<Hit>> SearchAsync(Question question, int most, CancellationToken cancellationToken);

    /// <summary>What the search of an answer looks at, weak ones too, each with its reasons: for who wants to know why. At most <paramref name="most"/>.</summary>
    Task<IReadOnlyList<ExplainedHit>> ExplainAsync(Question question, int most, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<ExplainedHit>>([]);

    /// <summary>The passage at an address, or null when no document has it.</summary>
    Passage? Find(Address address);

    /// <summary>
    /// The articles or sections of the document version that holds <paramref name="address"/>, in reading order; empty when unknown.
    /// Their texts are the whole text, once: items and paragraphs inside them are found by their own address only.
    /// </summary>
    IReadOnlyList<Passage> Read(Address address);

    /// <summary>The documents that words name and where, in the order of the words; a short name that fits several names each of them.</summary>
    IReadOnlyList<Naming> NamedIn(string text);

    /// <summary>
    /// The article that says on <paramref name="day"/> what the one at <paramref name="address"/> says, in the version then in force, whatever its
    /// number there; null when no version of that day is held or none of its articles is like it.
    /// </summary>
    Passage? Counterpart(Address address, DateOnly day);
}
