using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Suggestions;

public static class LaneWords
{
    /// <summary>The lane's stable word for programs (docs/contract.md).</summary>
    public static string Word(this Lane lane) => lane switch
    {
        Lane.Inquiry => "consult",
        Lane.Suggestion => "suggestion",
        Lane.Grievance => "grievance",
        Lane.Accusation => "accusation",
        Lane.Emergency => "emergency",
        _ => throw new ArgumentOutOfRangeException(nameof(lane), lane, null),
    };
}
