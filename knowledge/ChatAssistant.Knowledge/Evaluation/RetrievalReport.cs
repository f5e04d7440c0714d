namespace ChatAssistant.Knowledge;

/// <summary>How well and how fast articles were found, averaged over the questions with known right ones.</summary>
public sealed record RetrievalReport
{
    public required int Articles { get; init; }

    public required int Laws { get; init; }

    public required int Queries { get; init; }

    /// <summary>How many of the questions name right articles.</summary>
    public required int Judged { get; init; }

    /// <summary>The share of the right articles that are among the first ten.</summary>
    public required double Recall10 { get; init; }

    /// <summary>And among the first hundred.</summary>
    public required double Recall100 { get; init; }

    /// <summary>One over the place of the first right one, 0 past the tenth.</summary>
    public required double Mrr10 { get; init; }

    /// <summary>Milliseconds for half of the questions, one at a time.</summary>
    public required double MedianMs { get; init; }

    /// <summary>And for all but one in a hundred.</summary>
    public required double Percentile99Ms { get; init; }

    /// <summary>Seconds to build the index.</summary>
    public required double BuildSeconds { get; init; }
}
