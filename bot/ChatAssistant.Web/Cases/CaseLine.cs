using ChatAssistant.Cases;
using ChatAssistant.Web.Data.Conversations;

namespace ChatAssistant.Web.Cases;

/// <summary>A case as it stands in the list.</summary>
/// <param name="Number">Its number.</param>
/// <param name="State">How it stands.</param>
/// <param name="Area">Where it is about.</param>
/// <param name="Text">The whole matter.</param>
/// <param name="CreatedAt">When it was filed.</param>
public sealed record CaseLine(CaseNumber Number, CaseState State, string Area, string Text, DateTimeOffset CreatedAt)
{
    public required Lane Lane { get; init; }

    /// <summary>By when we owe the next step; null when we owe none.</summary>
    public DateOnly? DueOn { get; init; }

    public bool IsOverdue { get; init; }

    public bool IsSupervised { get; init; }

    public string? Unit { get; init; }

    /// <summary>When it was last answered; null while it has not been.</summary>
    public DateTimeOffset? RepliedAt { get; init; }

    /// <summary>How far the last answer has come; null without one.</summary>
    public OutboxState? Delivery { get; init; }

    public IReadOnlyList<string> Labels { get; init; } = [];
}
