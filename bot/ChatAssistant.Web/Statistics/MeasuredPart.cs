namespace ChatAssistant.Web.Statistics;

/// <summary>Which of the cases behind a figure are meant.</summary>
public enum MeasuredPart
{
    /// <summary>All it divides by.</summary>
    All,

    /// <summary>Those that count above the line, at least in part.</summary>
    Met,

    /// <summary>Those that do not count above the line.</summary>
    Missed,
}
