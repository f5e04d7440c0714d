using System.Numerics;

namespace ChatAssistant.Knowledge;

/// <summary>
/// Finds the entries worth a closer look: by their own points, what neighbours and the best of the document lend, and the document's factor.
/// A document whose best entry could not reach the last place is passed over whole.
/// </summary>
internal readonly ref struct FirstRanking(EntryLayout layout, SearchSettings settings, ReadOnlySpan<int> points, float worth)
{
    /// <summary>A document is passed over on a bound that rounding must not bring below the true points.</summary>
    private const float Slack = 1.0001f;

    private readonly ReadOnlySpan<int> _points = points;

    /// <param name="hits">Cleared to the number wanted.</param>
    public void Rank(TopHits hits)
    {
        var reach = Slack * (1 + 2 * (settings.NextShare + settings.SecondShare + settings.ThirdShare) + settings.DocumentShare);
        for (var document = 0; document < layout.DocumentCount; document++)
        {
            var best = BestOf(document) * worth;
            if (best == 0) continue;

            var factor = (settings.UsesAuthority ? layout.Authorities[document] : 1) * (settings.Steering?.Invoke(document) ?? 1);
            if (factor > 0 && best * reach * factor >= hits.Threshold) Offer(document, best, factor, hits);
        }
    }

    private void Offer(int document, float best, float factor, TopHits hits)
    {
        for (var slot = layout.FirstSlots[document]; slot < layout.FirstSlots[document + 1]; slot++)
            if (_points[slot] > 0)
                hits.Offer(new(layout.Entries[slot], (_points[slot] + LentTo(slot)) * worth, settings.DocumentShare * best, factor));
    }

    private float LentTo(int slot) =>
        settings.NextShare * ((float)_points[slot - 1] + _points[slot + 1])
        + settings.SecondShare * ((float)_points[slot - 2] + _points[slot + 2])
        + settings.ThirdShare * ((float)_points[slot - 3] + _points[slot + 3]);

    private int BestOf(int document)
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
}
