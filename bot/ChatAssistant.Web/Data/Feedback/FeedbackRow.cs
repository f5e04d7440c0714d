namespace ChatAssistant.Web.Data.Feedback;

/// <summary>What a person thought of an answer, or a question that had none.</summary>
public sealed class FeedbackRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public string ConversationKey { get; init; } = "";

    /// <summary>Masked.</summary>
    public string Question { get; init; } = "";

    public bool IsHelpful { get; set; }

    /// <summary>Masked; null when none was given.</summary>
    public string? Reason { get; set; }

    public DateTimeOffset At { get; set; }
}
