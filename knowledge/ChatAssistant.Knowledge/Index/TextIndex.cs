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

    public TextIndex(Vocabulary vocabulary, EntryLayout layout, FieldPostings[] fields)
    {
        (Vocabulary, Layout, Fields) = (vocabulary, layout, fields);
        _entriesWith = EntriesWithEach();
        _rarities = [.. _entriesWith.Select(RarityAt)];
    }

    public Vocabulary Vocabulary { get; }

    public EntryLayout Layout { get; }

    public FieldPostings[] Fields { get; }

    public int Count => Layout.EntryCount;

    /// <summary>Searches for the grams of a question given as <see cref="PlainText"/>.</summary>
    public IndexHit[] Search(ReadOnlySpan<char> plain, SearchSettings settings)
    {
        var memory = Rent();
        var grams = new GramReader(plain);
        while (grams.Read() && memory.Terms.Add(Vocabulary.Find(grams.Current.Key), 1))
        {
        }

        return Search(memory, settings);
    }

    /// <summary>Searches for weighted grams.</summary>
    public IndexHit[] Search(ReadOnlySpan<QueryGram> grams, SearchSettings settings)
    {
        var memory = Rent();
        foreach (var gram in grams)
            if (!memory.Terms.Add(Vocabulary.Find(gram.Key), gram.Weight)) break;

        return Search(memory, settings);
    }

    /// <summary>Takes apart what a search for these grams gives an entry. Costs as much as the search.</summary>
    public IndexExplanation Explain(ReadOnlySpan<QueryGram> grams, int entry, SearchSettings settings)
    {
        var memory = Rent();
        foreach (var gram in grams)
            if (!memory.Terms.Add(Vocabulary.Find(gram.Key), gram.Weight)) break;

        var ranking = Fill(memory, settings, out var worth);
        var document = Layout.DocumentOf(entry);
        var explanation = new IndexExplanation(
            PointsOf(entry, grams, memory.Terms),
            ranking.LentTo(Layout.Slots[entry]) * worth,
            settings.DocumentShare * ranking.BestOf(document) * worth,
            ranking.FactorOf(document));
        Return(memory);
        return explanation;
    }

    /// <summary>How much finding a gram says: near 0 when most entries have it.</summary>
    public float RarityOf(long key) => Vocabulary.Find(key) is var term and not Vocabulary.Unknown ? _rarities[term] : RarityAt(0);

    private IndexHit[] Search(SearchMemory memory, SearchSettings settings)
    {
        var ranking = Fill(memory, settings, out _);
        memory.Hits.Clear(settings.Most);
        ranking.Rank(memory.Hits);
        var hits = memory.Hits.ToArray();
        Return(memory);
        return hits;
    }

    private ContextRanking Fill(SearchMemory memory, SearchSettings settings, out float worth)
    {
        memory.Terms.Close(_rarities);
        memory.Terms.DropCommon(_entriesWith, Math.Max(ShortList, settings.CommonShare * Count));
        worth = PointSum.Fill(memory.Points, memory.Terms, Fields);
        return new(Layout, settings, memory.Points, worth);
    }

    private List<GramPoints> PointsOf(int entry, ReadOnlySpan<QueryGram> grams, QueryTerms terms)
    {
        var points = new List<GramPoints>();
        var keys = new Dictionary<int, long>();
        foreach (var gram in grams) keys[Vocabulary.Find(gram.Key)] = gram.Key;
        for (var i = 0; i < terms.Terms.Length; i++)
            foreach (var field in Fields)
                if (field.ImpactOf(terms.Terms[i], Layout.Slots[entry]) is > 0 and var impact)
                    points.Add(new(keys[terms.Terms[i]], field.Kind.Name, (float)(impact * Impact.Step * terms.Strengths[i] * field.Kind.Weight)));

        points.Sort((a, b) => b.Points.CompareTo(a.Points));
        return points;
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
        var most = new int[Vocabulary.Count];
        foreach (var field in Fields.Where(field => field.Kind.IsContent))
            for (var term = 0; term < most.Length; term++)
                most[term] = Math.Max(most[term], field.EntriesWith(term));

        return most;
    }

    private float RarityAt(int entriesWith) => (float)Math.Log(1 + (Count - entriesWith + 0.5) / (entriesWith + 0.5));
}
