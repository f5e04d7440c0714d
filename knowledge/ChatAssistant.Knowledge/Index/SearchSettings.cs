namespace ChatAssistant.Knowledge;

/// <summary>How one search ranks. The shares are those that did best in trials on 1,235 lay questions to 55,323 articles.</summary>
internal sealed record SearchSettings
{
    public static readonly SearchSettings Usual = new();

    /// <summary>The most entries to return.</summary>
    public int Most { get; init; } = 100;

    /// <summary>What an entry gains of the points of the best entry of its document: a law that has the answer is likely to be about the question.</summary>
    public float DocumentShare { get; init; } = 0.3f;

    /// <summary>How much an occurrence in the entry before or after counts: articles that stand together share a subject.</summary>
    public float NextShare { get; init; } = 0.15f;

    /// <summary>The same for the second before and after.</summary>
    public float SecondShare { get; init; } = 0.1f;

    /// <summary>The same for the third.</summary>
    public float ThirdShare { get; init; } = 0.05f;

    /// <summary>How many entries are looked at closely after a first sum has found them.</summary>
    public int Considered { get; init; } = 200;

    /// <summary>
    /// Grams that a greater share of the entries have than this are not counted in the first sum: they cost most of its time and find
    /// little. 1 counts all.
    /// </summary>
    public float CommonShare { get; init; } = 0.2f;

    /// <summary>Whether documents of a higher rank come before others of like points.</summary>
    public bool UsesAuthority { get; init; } = true;

    /// <summary>The question's own factor for a document, by its number; 0 leaves it out, null treats all alike.</summary>
    public Func<int, float>? Steering { get; init; }

    /// <summary>What occurrences count from the third entry before to the third after.</summary>
    public void FillShares(Span<float> shares)
    {
        ReadOnlySpan<float> around = [ThirdShare, SecondShare, NextShare, 1, NextShare, SecondShare, ThirdShare];
        around.CopyTo(shares);
    }
}
