using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Cases.Campaigns;

/// <summary>What is said of a call.</summary>
/// <param name="Topic">Its name: people say it to take part.</param>
/// <param name="Explanation">What is asked, and what for.</param>
/// <param name="Ways">How one can take part besides this chat; may be empty.</param>
public sealed record CampaignWords(string Topic, string Explanation, string Ways)
{
    public const int ShortestTopic = 4;

    /// <summary>It has to fit on a button.</summary>
    public const int LongestTopic = 16;
    public const int LongestExplanation = 500;
    public const int LongestWays = 300;

    /// <summary>The county it is for; null for the whole city.</summary>
    public string? Area { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public bool IsEmergency { get; init; }

    public TransitionRefusal? Refuse() =>
        Required.That(Topic.Length is >= ShortestTopic and <= LongestTopic, TransitionRefusal.ReasonMissing)
        ?? Required.Explanation(Explanation)
        ?? Required.That(From is not null && To >= From, TransitionRefusal.DateNotAllowed);
}
