namespace ChatAssistant.Bot.Deputies.Suggestions;

/// <summary>What is waited for.</summary>
public enum SuggestionStep
{
    Title,
    Grounds,
    Proposal,
    Evidence,

    /// <summary>确认, or what is to be put right.</summary>
    Review,
}
