namespace Microsoft.Bot.Builder;

/// <summary>
/// What was most likely meant.
/// </summary>
public static class RecognizerResultExtensions
{
    public static (string intent, double score) GetTopScoringIntent(this RecognizerResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.Intents is null) throw new ArgumentException("The result has no intents.", nameof(result));

        var top = (intent: string.Empty, score: 0.0d);
        foreach (var (intent, found) in result.Intents)
        {
            if (found.Score is { } score && score > top.score) top = (intent, score);
        }

        return top;
    }
}
