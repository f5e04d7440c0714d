namespace ChatAssistant.Web.Cases.Timeline;

/// <summary>One line of a case's life, as its page tells it.</summary>
/// <param name="At">When.</param>
/// <param name="Title">What happened, and by whom.</param>
public sealed record TimelineEntry(DateTimeOffset At, string Title)
{
    public TimelineKind Kind { get; init; }

    /// <summary>What belongs to it in few words: a unit, a day, a result.</summary>
    public string? Detail { get; init; }

    /// <summary>What was said or given as a reason.</summary>
    public string? Words { get; init; }

    /// <summary>The number of another case it is about.</summary>
    public string? Other { get; init; }

    /// <summary>What the citizen was told of it.</summary>
    public SentMessage? Sent { get; init; }

    public IReadOnlyList<CaseAttachment> Attachments { get; init; } = [];
}
