namespace ChatAssistant.Knowledge;

/// <summary>How strongly the everyday words of a question point at places.</summary>
internal static class Pointing
{
    /// <summary>How fast a word that points at several places loses strength at each.</summary>
    private const double Spread = 0.75;

    /// <summary>What is left where a fine is asked for and the place only says what must be done.</summary>
    private const double BesideAim = 0.3;

    /// <summary>From 0 to 1. The longest word says most; a word that many entries speak of, or that points at many, says little of each.</summary>
    public static double At(Entry entry, Query query, PassageIndex index)
    {
        var pointing = query.Signposts.Where(found => found.Signpost.Addresses.Contains(entry.Passage.Address)).ToList();
        if (pointing.Count == 0) return 0;

        var longest = query.Signposts.Max(found => found.Word.Length);
        var strength = pointing.Sum(found => (double)found.Word.Length / longest * Math.Pow(RarityOf(found.Word, index), 2) / Math.Pow(found.Signpost.Addresses.Count, Spread));
        return Math.Min(1, strength) * (query.Aim.MissesIn(entry) ? BesideAim : 1);
    }

    private static double RarityOf(string word, PassageIndex index) =>
        Grams.Of(word).Where(gram => !gram.IsCharacter).Select(gram => index.RarityOf(gram.Key)).DefaultIfEmpty().Max() / index.GreatestRarity;
}
