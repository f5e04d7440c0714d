namespace ChatAssistant.Bot.Routing;

/// <summary>What a person wants with a message.</summary>
public enum Intent
{
    Ask,
    FollowUp,
    Suggest,
    Confirm,
    Cancel,
    Status,
    Supplement,
    Withdraw,
    Rate,
    DeputyBind,
    DeputyForward,
    DeputySuggestion,
    MyData,
    Help,
    Smalltalk,
    Feedback,
    Handoff,
    Emergency,
}
