namespace ChatAssistant.Bot.Triage;

/// <summary>Where a message belongs, and why.</summary>
/// <param name="Kind">The lane, or that it is not ours or spam.</param>
/// <param name="Topic">The field of life, one of the headings of topics.txt; 其他 when none shows.</param>
public sealed record TriageResult(MatterKind Kind, string Topic)
{
    /// <summary>What a message belongs to when no heading does.</summary>
    public const string OtherTopic = "其他";

    /// <summary>What an emergency is about when nobody means to take their own life.</summary>
    internal static readonly IReadOnlyCollection<string> DangerTopics = ["医疗卫生", "治安司法"];

    /// <summary>The county or district as it is called today; null when none of those served here is named.</summary>
    public string? Area { get; init; }

    /// <summary>From 0 to 1: how far the evidence for the kind outweighs that for the next one. A person should look at what is below a half.</summary>
    public double Confidence { get; init; }

    /// <summary>The next kind when it is close; null else.</summary>
    public MatterKind? Second { get; init; }

    /// <summary>For <see cref="MatterKind.Emergency"/>: somebody may take their own life.</summary>
    public bool IsCrisis { get; init; }

    /// <summary>What spoke for and against the kind, in the order of the word lists. It holds words of the message: never for logs.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
