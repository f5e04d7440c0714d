namespace ChatAssistant.Knowledge;

/// <summary>
/// Orders the entries that were found by all terms of the question, common ones too. An occurrence nearby counts as part of an occurrence:
/// repeated in the neighbourhood it helps less and less, as it does within the entry. Adding neighbours' points would count it in full.
/// </summary>
internal static class CloseRanking
{
    /// <summary>Slots from the farthest neighbour before to the farthest after.</summary>
    public const int Window = 2 * EntryLayout.Gap + 1;

    /// <summary>Orders hits, best first.</summary>
    public static void Rank(Span<IndexHit> hits, QueryTerms terms, FieldPostings[] fields, EntryLayout layout, SearchSettings settings)
    {
        hits.Sort(IndexHit.ByEntry);
        foreach (ref var hit in hits) hit = hit with { Own = 0 };
        Span<float> shares = stackalloc float[Window];
        settings.FillShares(shares);
        for (var i = 0; i < terms.Terms.Length; i++)
            foreach (var field in fields)
                AddPoints(hits, field, terms.Terms[i], terms.Strengths[i] * field.Kind.Weight, layout.Slots, shares);

        LendToDocuments(hits, layout, settings.DocumentShare);
        hits.Sort(IndexHit.ByRank);
    }

    private static void AddPoints(Span<IndexHit> hits, FieldPostings field, int term, float strength, int[] slots, ReadOnlySpan<float> shares)
    {
        foreach (ref var hit in hits)
            if (field.OddsAround(term, slots[hit.Entry], shares) is > 0 and var odds)
                hit = hit with { Own = hit.Own + strength * Impact.OfOdds(odds) };
    }

    /// <summary>The hits come by entry, so that those of a document stand together.</summary>
    private static void LendToDocuments(Span<IndexHit> hits, EntryLayout layout, float share)
    {
        for (var first = 0; first < hits.Length;)
        {
            var end = layout.FirstSlots[layout.DocumentOf(hits[first].Entry) + 1];
            var best = 0f;
            var next = first;
            for (; next < hits.Length && layout.Slots[hits[next].Entry] < end; next++) best = Math.Max(best, hits[next].Own);
            for (; first < next; first++) hits[first] = hits[first] with { Document = share * best };
        }
    }
}
