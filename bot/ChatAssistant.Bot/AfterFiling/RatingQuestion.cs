namespace ChatAssistant.Bot.AfterFiling;

public enum RatingQuestion
{
    Contacted,
    Solved,
    Satisfied,

    /// <summary>Why it is not good.</summary>
    Reason,
}
