namespace ChatAssistant.Knowledge;

/// <summary>How one search ranks. The shares are those that did best in trials on 1,235 lay questions to 55,323 articles.</summary>
internal sealed record SearchSettings
{
    public static readonly SearchSettings Usual = new();

    /// <summary>The most entries to return.</summary>
    public int Most { get; init; } = 100;

    /// <summary>What an entry gains of the points of the best entry of its document: a law that has the answer is likely to be about the question.</summary>
    public float DocumentShare { get; init; } = 0.3f;

    /// <summary>What it gains of the points of the entry before and the one after.</summary>
    public float NextShare { get; init; } = 0.08f;

    /// <summary>And of the second before and after.</summary>
    public float SecondNextShare { get; init; } = 0.03f;

    /// <summary>
    /// Grams that a greater share of the entries have than this are not counted when entries are found: they cost most of the time and
    /// order little. 1 counts all.
    /// </summary>
    public float CommonShare { get; init; } = 0.25f;

    /// <summary>Whether documents of a higher rank come before others of like points.</summary>
    public bool UsesAuthority { get; init; } = true;

    /// <summary>The question's own factor for a document, by its number; 0 leaves it out, null treats all alike.</summary>
    public Func<int, float>? Steering { get; init; }
}
