namespace ChatAssistant.Knowledge;

/// <summary>How strongly the everyday words of a question point at entries.</summary>
internal sealed class Pointing
{
    /// <summary>How fast a word that points at several places loses strength at each.</summary>
    private const double Spread = 0.75;

    /// <summary>What is left where a fine is asked for and the place only says what must be done.</summary>
    private const double BesideAim = 0.3;

    /// <summary>What is left of a word whose pieces stand apart.</summary>
    private const double OfScattered = 0.6;

    /// <summary>An office that enters a word itself has tried where it leads, and often the word stands in no document at all.</summary>
    private const double OfOwn = 2;

    private readonly HashSet<int> _own = [];
    private readonly Dictionary<int, double> _strengths = [];
    private readonly Dictionary<int, double> _sureness = [];

    public Pointing(Query query, PassageIndex index)
    {
        foreach (var found in query.Signposts)
        {
            var isOwn = found.Signpost.OwnId is not null;
            var strength = StrengthOf(found, query, index) * (isOwn ? OfOwn : 1);
            foreach (var entry in found.Signpost.Addresses.Select(index.Find).OfType<int>())
            {
                if (isOwn) _own.Add(entry);
                _sureness[entry] = _sureness.GetValueOrDefault(entry) + strength;
                _strengths[entry] = _strengths.GetValueOrDefault(entry)
                    + strength / Math.Pow(found.Signpost.Addresses.Count, Spread) * (query.Aim.MissesIn(index.Entries[entry]) ? BesideAim : 1);
            }
        }
    }

    /// <summary>The numbers of the entries pointed at.</summary>
    public IReadOnlyCollection<int> Entries => _strengths.Keys;

    /// <summary>From 0 to 1, or to 2 by an office's own words, for the order of entries: a word that points at many says little of each.</summary>
    public double At(int entry) => Math.Min(_own.Contains(entry) ? OfOwn : 1, _strengths.GetValueOrDefault(entry));

    /// <summary>From 0 to 1, for whether an entry is about the question at all: one of many is as much about it as the only one.</summary>
    public double SurenessAt(int entry) => Math.Min(1, _sureness.GetValueOrDefault(entry));

    /// <summary>The longest word of a question says most, and a word that many entries speak of says little.</summary>
    private static double StrengthOf(SignpostFound found, Query query, PassageIndex index) =>
        (found.IsScattered ? OfScattered : 1) * found.Word.Length / query.Signposts.Where(each => each.IsScattered == found.IsScattered).Max(each => each.Word.Length) * Math.Pow(RarityOf(found.Word, index), 2);

    private static double RarityOf(string word, PassageIndex index) =>
        Grams.Of(word).Where(gram => !gram.IsCharacter).Select(gram => index.RarityOf(gram.Key)).DefaultIfEmpty().Max() / index.GreatestRarity;
}
