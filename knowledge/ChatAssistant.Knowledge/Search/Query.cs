using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>A question as it is searched.</summary>
/// <param name="Plain">In plain form.</param>
/// <param name="Terms">The asker's own grams.</param>
/// <param name="Added">Grams of written words for the everyday words in the question.</param>
/// <param name="Words">The pairs that added them.</param>
/// <param name="Mentions">The documents it names.</param>
/// <param name="Today">The day on which the answer must be valid.</param>
internal sealed partial record Query(
    string Plain,
    IReadOnlyList<QueryTerm> Terms,
    IReadOnlyList<QueryTerm> Added,
    IReadOnlyList<LexiconEntry> Words,
    Mentions Mentions,
    DateOnly Today)
{
    private static readonly IReadOnlyDictionary<string, DateOnly> NoVersions = new Dictionary<string, DateOnly>();

    /// <summary>The numbered places it names.</summary>
    public IReadOnlyList<ArticleReference> References { get; init; } = [];

    /// <summary>The day or days it is about.</summary>
    public AskedTime Time { get; init; } = new(Today, null, false, false, false);

    /// <summary>Where the question means a version of a law by its year or as the former one: a day on which that was in force, by law.</summary>
    public IReadOnlyDictionary<string, DateOnly> VersionDays { get; init; } = NoVersions;

    /// <summary>Everyday words in it that point at places to look first.</summary>
    public IReadOnlyList<SignpostFound> Signposts { get; init; } = [];

    /// <summary>Whether it was asked in English and should be answered with an English lead.</summary>
    public bool IsEnglish { get; init; }

    /// <summary>Words of fields of life that no document here is about.</summary>
    public int ForeignWords { get; init; }

    /// <summary>How much likelier it is of the fields of this library than of another: a logarithm, 0 when nothing tells.</summary>
    public double FieldOdds { get; init; }

    /// <summary>How close entries are in meaning; null where that is not known.</summary>
    public Closeness? Meaning { get; init; }

    public IReadOnlyList<QueryTerm> AllTerms => [.. Terms, .. Added];

    public Aim Aim { get; init; } = Aim.Of(Plain);

    /// <summary>The same asked of another day, whatever version it means.</summary>
    public Query On(DateOnly day) => this with { Today = day, VersionDays = NoVersions };

    public DateOnly DayFor(string document) => VersionDays.GetValueOrDefault(document, Today);

    /// <summary>Whether it names a document and asks nothing in particular of it.</summary>
    public bool AsksForDocument =>
        Mentions.ByName && References.Count == 0 && !Terms.Any(term => term.Proves) && !AsksWhoOrWhen().IsMatch(Plain);

    [GeneratedRegex("谁|时候|何时|哪[一年月天日里儿]|几[号月点]|为[什啥何]|多久|多少|单位")]
    private static partial Regex AsksWhoOrWhen();
}
