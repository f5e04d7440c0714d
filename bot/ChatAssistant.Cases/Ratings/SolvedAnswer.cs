namespace ChatAssistant.Cases.Ratings;

/// <summary>解决了吗.</summary>
public enum SolvedAnswer
{
    Solved,

    Partly,

    Unsolved,
}
