namespace ChatAssistant.Cases.Ratings;

/// <summary>满意吗.</summary>
public enum SatisfiedAnswer
{
    /// <summary>满意.</summary>
    Satisfied,

    /// <summary>基本满意.</summary>
    Fairly,

    /// <summary>不满意.</summary>
    Dissatisfied,
}
