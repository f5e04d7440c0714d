namespace ChatAssistant.Knowledge;

/// <summary>How strongly the everyday words of a question point at places.</summary>
internal static class Pointing
{
    /// <summary>How fast a word that points at several places loses strength at each.</summary>
    private const double Spread = 0.75;

    /// <summary>What is left where a fine is asked for and the place only says what must be done.</summary>
    private const double BesideAim = 0.3;

    /// <summary>From 0 to 1, for the order of places: a word that points at many says little of each.</summary>
    public static double At(Entry entry, Query query, PassageIndex index) =>
        Sum(entry, query, found => Strength(found, query, index) / Math.Pow(found.Signpost.Addresses.Count, Spread)) * (query.Aim.MissesIn(entry) ? BesideAim : 1);

    /// <summary>From 0 to 1, for whether a place is about the question at all: one of many is as much about it as the only one.</summary>
    public static double SurenessOf(Entry entry, Query query, PassageIndex index) => Sum(entry, query, found => Strength(found, query, index));

    private static double Sum(Entry entry, Query query, Func<SignpostFound, double> strength) =>
        Math.Min(1, query.Signposts.Where(found => found.Signpost.Addresses.Contains(entry.Passage.Address)).Sum(strength));

    /// <summary>The longest word of a question says most, and a word that many entries speak of says little.</summary>
    private static double Strength(SignpostFound found, Query query, PassageIndex index) =>
        (double)found.Word.Length / query.Signposts.Max(each => each.Word.Length) * Math.Pow(RarityOf(found.Word, index), 2);

    private static double RarityOf(string word, PassageIndex index) =>
        Grams.Of(word).Where(gram => !gram.IsCharacter).Select(gram => index.RarityOf(gram.Key)).DefaultIfEmpty().Max() / index.GreatestRarity;
}
