using System.Collections.Concurrent;

namespace ChatAssistant.Knowledge;

/// <summary>
/// Finds entries by the grams of their text: BM25 over one or more fields, lifted by neighbours, by the best of the document and by the
/// document's rank. Never changes once built; any number of threads may search at a time.
/// </summary>
internal sealed class TextIndex
{
    /// <summary>A list this short costs so little that no gram is left out for being common; small libraries are counted in full.</summary>
    private const int ShortList = 4096;

    private readonly ConcurrentQueue<SearchMemory> _idle = [];
    private readonly float[] _rarities;
    private readonly int[] _entriesWith;

    public TextIndex(GramVocabulary vocabulary, EntryLayout layout, FieldPostings[] fields)
    {
        (GramVocabulary, Layout, Fields) = (vocabulary, layout, fields);
        _entriesWith = EntriesWithEach();
        _rarities = [.. _entriesWith.Select(RarityAt)];
    }

    public GramVocabulary GramVocabulary { get; }

    public EntryLayout Layout { get; }

    public FieldPostings[] Fields { get; }

    public int Count => Layout.EntryCount;

    /// <summary>Of a gram that no entry has.</summary>
    public float GreatestRarity => RarityAt(0);

    /// <summary>How much finding a gram says: near zero when most entries have it in one of the fields that say what an entry is about.</summary>
    public float RarityOf(long key) => GramVocabulary.Find(key) is >= 0 and var term ? _rarities[term] : GreatestRarity;

    /// <summary>Whether an entry has a term, by its number in the vocabulary, in a field that says what it is about.</summary>
    public bool SpeaksOf(int term, int entry)
    {
        if (term == GramVocabulary.Unknown) return false;
        foreach (var field in Fields)
            if (field.Kind.IsContent && field.ImpactOf(term, Layout.Slots[entry]) > 0) return true;

        return false;
    }

    /// <summary>Searches for the grams of a question given as <see cref="PlainText"/>. Best first; none when nothing is found.</summary>
    public IndexHit[] Search(ReadOnlySpan<char> plain, SearchSettings settings)
    {
        var memory = Rent();
        var grams = new GramReader(plain);
        while (!memory.Terms.IsFull && grams.Read()) memory.Terms.Add(GramVocabulary.Find(grams.Current.Key), 1);
        return Search(memory, settings);
    }

    /// <summary>Searches for weighted grams.</summary>
    public IndexHit[] Search(ReadOnlySpan<QueryGram> grams, SearchSettings settings)
    {
        var memory = Rent();
        Read(grams, memory.Terms);
        return Search(memory, settings);
    }

    /// <summary>What each gram gave an entry that a search with the same grams and settings found, most first.</summary>
    public IReadOnlyList<GramPoints> Explain(ReadOnlySpan<QueryGram> grams, int entry, SearchSettings settings)
    {
        var memory = Rent();
        Read(grams, memory.Terms);
        memory.Terms.Close(_rarities);
        var points = Explaining.PointsOf(this, entry, grams, memory.Terms, settings);
        Return(memory);
        return points;
    }

    private IndexHit[] Search(SearchMemory memory, SearchSettings settings)
    {
        memory.Terms.Close(_rarities);
        memory.Terms.PutCommonLast(_entriesWith, Math.Max(ShortList, settings.CommonShare * Count));
        var worth = PointSum.Fill(memory.Points, memory.Terms, Fields);

        memory.Hits.Clear(Math.Max(settings.Most, settings.Considered));
        new FirstRanking(Layout, settings, memory.Points, worth).Rank(memory.Hits);
        var hits = memory.Hits.Kept;
        CloseRanking.Rank(hits, memory.Terms, Fields, Layout, settings);
        var best = hits[..Math.Min(settings.Most, hits.Length)].ToArray();
        Return(memory);
        return best;
    }

    private void Read(ReadOnlySpan<QueryGram> grams, QueryTerms terms)
    {
        foreach (var gram in grams)
            if (!terms.IsFull) terms.Add(GramVocabulary.Find(gram.Key), gram.Weight);
    }

    private SearchMemory Rent() => _idle.TryDequeue(out var memory) ? memory : new(Layout.BlockCount);

    /// <summary>Memory of a search that failed is not returned, so what waits here is always clean.</summary>
    private void Return(SearchMemory memory)
    {
        memory.Terms.Clear();
        Array.Clear(memory.Points, 0, Layout.Entries.Length);
        _idle.Enqueue(memory);
    }

    private int[] EntriesWithEach()
    {
        var most = new int[GramVocabulary.Count];
        foreach (var field in Fields.Where(field => field.Kind.IsContent))
            for (var term = 0; term < most.Length; term++)
                most[term] = Math.Max(most[term], field.EntriesWith(term));

        return most;
    }

    private float RarityAt(int entriesWith) => (float)Math.Log(1 + (Count - entriesWith + 0.5) / (entriesWith + 0.5));
}
