namespace ChatAssistant.Bot.Intake.Review;

/// <summary>How alike two texts are, by the pairs of characters they share (Dice): needs no words and no network.</summary>
public static class TextLikeness
{
    /// <summary>
    /// For matters. Of forty thousand pairs of different matters three in ten thousand reach it, and those are of one subject; the same matter
    /// told twice mostly lies above.
    /// </summary>
    public const double LikeEnough = 0.3;

    /// <summary>From 0 to 1.</summary>
    public static double Of(string one, string other) => Of(PairsOf(one), PairsOf(other));

    /// <summary>The same of pairs that were taken before, where one text is compared with many.</summary>
    public static double Of(IReadOnlySet<(char, char)> one, IReadOnlySet<(char, char)> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    public static IReadOnlySet<(char, char)> PairsOf(string text)
    {
        var letters = text.Where(char.IsLetterOrDigit).ToList();
        return letters.Zip(letters.Skip(1)).ToHashSet();
    }
}
