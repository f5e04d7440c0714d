namespace ChatAssistant.Bot.Routing;

/// <summary>What a person wants with a message.</summary>
public enum Intent
{
    Ask,
    FollowUp,
    Suggest,
    Campaign,
    Objection,
    Confirm,
    Cancel,
    Status,
    Supplement,
    Withdraw,
    Rate,
    DeputyBind,
    DeputyForward,
    DeputySuggestion,
    DeputyDuty,
    MyData,
    Help,
    Smalltalk,
    Feedback,
    Handoff,
    Emergency,
}
