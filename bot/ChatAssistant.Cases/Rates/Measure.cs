namespace ChatAssistant.Cases.Rates;

/// <summary>What is measured. What counts for each, and by which day: <see cref="Measuring"/>.</summary>
public enum Measure
{
    /// <summary>收件数.</summary>
    Filed,

    /// <summary>响应率.</summary>
    Response,

    /// <summary>按期率.</summary>
    OnTime,

    /// <summary>解决率.</summary>
    Solved,

    /// <summary>满意率.</summary>
    Satisfied,

    /// <summary>未评价: answered, and nobody has rated it.</summary>
    Unrated,

    /// <summary>退单率.</summary>
    Returned,

    /// <summary>重办率.</summary>
    Reopened,

    /// <summary>超期在办, as it stands today.</summary>
    Overdue,
}
