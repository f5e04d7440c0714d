namespace ChatAssistant.Knowledge;

/// <summary>
/// What a cosine says. Every model has cosines of its own: with one 0.4 is close, with another 0.8 is far. The library tells by phrasings that
/// are held out: how near they come to their own passage, and how near to others.
/// </summary>
/// <param name="Far">One passage in fifty is as near to a question by chance.</param>
/// <param name="Near">As near as right passages usually are, and as the nearest wrong one usually is.</param>
internal sealed record MeaningScale(float Far, float Near)
{
    /// <summary>Fewer questions tell nothing of a model.</summary>
    private const int Fewest = 8;

    private const int OneInFifty = 50;

    /// <summary>Nearer than right passages usually are says a little more, but words must be able to outweigh it.</summary>
    private const float Greatest = 1.5f;

    /// <summary>0 where nothing is said, 1 where a passage is near.</summary>
    public float ShareOf(float cosine) => Math.Clamp((cosine - Far) / (Near - Far), 0, Greatest);

    /// <summary>Null where too few questions were held out, or the model does not bring them nearer to their own passages than chance does.</summary>
    public static MeaningScale? Of(IReadOnlyList<HeldOut> questions)
    {
        if (questions.Count < Fewest) return null;

        var right = Middle(questions.Select(question => question.Right));
        var far = Middle(questions.Select(question => question.Wrong[^Math.Max(1, question.Wrong.Length / OneInFifty)]));
        return right > far ? new(far, Math.Max(right, Middle(questions.Select(question => question.Wrong[^1])))) : null;
    }

    private static float Middle(IEnumerable<float> values)
    {
        float[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    /// <summary>A question of which the right passage is known.</summary>
    /// <param name="Right">Its cosine to that.</param>
    /// <param name="Wrong">Those to all others, rising.</param>
    internal sealed record HeldOut(float Right, float[] Wrong);
}
