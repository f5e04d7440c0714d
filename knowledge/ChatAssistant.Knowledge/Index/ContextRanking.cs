using System.Numerics;

namespace ChatAssistant.Knowledge;

/// <summary>
/// Orders entries by their own points, what their neighbours and the best of their document lend them, and the factor of their document.
/// A document whose best entry could not reach the last place is passed over whole.
/// </summary>
internal readonly ref struct ContextRanking(EntryLayout layout, SearchSettings settings, ReadOnlySpan<int> points, float worth)
{
    /// <summary>A document is passed over on a bound that rounding must not bring below the true points.</summary>
    private const float Slack = 1.0001f;

    private readonly ReadOnlySpan<int> _points = points;

    /// <param name="hits">Cleared to the number wanted.</param>
    public void Rank(TopHits hits)
    {
        var reach = Slack * (1 + 2 * (settings.NextShare + settings.SecondNextShare) + settings.DocumentShare);
        for (var document = 0; document < layout.DocumentCount; document++)
        {
            var best = BestOf(document);
            if (best == 0) continue;

            var factor = worth * FactorOf(document);
            if (factor > 0 && best * reach * factor >= hits.Threshold) Offer(document, best, factor, hits);
        }
    }

    /// <summary>The factor of a document for this question.</summary>
    public float FactorOf(int document) =>
        (settings.UsesAuthority ? layout.Authorities[document] : 1) * (settings.Steering?.Invoke(document) ?? 1);

    public int BestOf(int document)
    {
        var part = _points[layout.FirstSlots[document]..layout.FirstSlots[document + 1]];
        var most = Vector<int>.Zero;
        while (part.Length >= Vector<int>.Count)
        {
            most = Vector.Max(most, new Vector<int>(part));
            part = part[Vector<int>.Count..];
        }

        var best = 0;
        for (var i = 0; i < Vector<int>.Count; i++) best = Math.Max(best, most[i]);
        foreach (var own in part) best = Math.Max(best, own);
        return best;
    }

    /// <summary>What the entries beside this slot lend it.</summary>
    public float LentTo(int slot) =>
        settings.NextShare * ((float)_points[slot - 1] + _points[slot + 1])
        + settings.SecondNextShare * ((float)_points[slot - 2] + _points[slot + 2]);

    private void Offer(int document, int best, float factor, TopHits hits)
    {
        var shared = settings.DocumentShare * best;
        for (var slot = layout.FirstSlots[document]; slot < layout.FirstSlots[document + 1]; slot++)
            if (_points[slot] > 0)
                hits.Offer(new(layout.Entries[slot], (_points[slot] + LentTo(slot) + shared) * factor));
    }
}
