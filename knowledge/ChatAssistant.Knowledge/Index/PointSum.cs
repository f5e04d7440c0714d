namespace ChatAssistant.Knowledge;

/// <summary>The first sum: the points of all slots for the terms that are not common, in whole numbers. Quick, and the same in whatever order terms come.</summary>
internal static class PointSum
{
    /// <summary>No sum grows larger, however many terms an entry has.</summary>
    private const double Ceiling = 1 << 30;

    /// <summary>Fills the points and returns what one whole point is worth.</summary>
    public static float Fill(int[] points, QueryTerms terms, FieldPostings[] fields)
    {
        var scale = ScaleFor(terms, fields);
        for (var block = 0; block * PostingBlock.Size < points.Length; block++)
        {
            var part = points.AsSpan(block * PostingBlock.Size, PostingBlock.Size);
            foreach (var field in fields) AddField(part, field.Blocks[block], terms, scale * field.Kind.Weight);
        }

        return (float)(Impact.Step / scale);
    }

    private static void AddField(Span<int> points, PostingBlock block, QueryTerms terms, double scale)
    {
        for (var i = 0; i < terms.Finding; i++)
            block.AddPoints(terms.Terms[i], (int)(terms.Strengths[i] * scale), points);
    }

    private static double ScaleFor(QueryTerms terms, FieldPostings[] fields)
    {
        var strength = 0.0;
        foreach (var term in terms.Strengths) strength += term;
        var weight = 0.0;
        foreach (var field in fields) weight += field.Kind.Weight;
        return Ceiling / byte.MaxValue / Math.Max(strength * weight, 1e-6);
    }
}
