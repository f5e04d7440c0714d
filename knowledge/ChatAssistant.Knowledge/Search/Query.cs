using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>A question as it is searched.</summary>
/// <param name="Plain">In plain form.</param>
/// <param name="Terms">The asker's own grams.</param>
/// <param name="Added">Grams of written words for the everyday words in the question.</param>
/// <param name="Words">The pairs that added them.</param>
/// <param name="Mentions">The documents it names.</param>
/// <param name="Place">The numbered place it names, or null.</param>
/// <param name="Today">The day on which the answer must be valid.</param>
internal sealed partial record Query(
    string Plain,
    IReadOnlyList<QueryTerm> Terms,
    IReadOnlyList<QueryTerm> Added,
    IReadOnlyList<LexiconEntry> Words,
    Mentions Mentions,
    PlaceNumber? Place,
    DateOnly Today)
{
    public IReadOnlyList<QueryTerm> AllTerms => [.. Terms, .. Added];

    /// <summary>Whether it names a document and asks nothing in particular of it.</summary>
    public bool AsksForDocument =>
        Mentions.ByName && Place is null && !Terms.Any(term => term.Proves) && !AsksWhoOrWhen().IsMatch(Plain);

    [GeneratedRegex("谁|时候|何时|哪[一年月天日里儿]|几[号月点]|为[什啥何]|多久|多少|单位")]
    private static partial Regex AsksWhoOrWhen();
}
