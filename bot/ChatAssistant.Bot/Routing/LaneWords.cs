using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Routing;

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

    /// <summary>What people are told it is.</summary>
    public static string Title(this Lane lane) => lane switch
    {
        Lane.Inquiry => Texts.LaneInquiry,
        Lane.Suggestion => Texts.LaneSuggestion,
        Lane.Grievance => Texts.LaneGrievance,
        Lane.Accusation => Texts.LaneAccusation,
        Lane.Emergency => Texts.LaneEmergency,
        _ => throw new ArgumentOutOfRangeException(nameof(lane), lane, null),
    };
}
