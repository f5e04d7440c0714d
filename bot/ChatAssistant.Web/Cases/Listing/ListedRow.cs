using ChatAssistant.Cases;

namespace ChatAssistant.Web.Cases.Listing;

/// <summary>What a list reads of a case.</summary>
internal sealed record ListedRow(CaseNumber Number, CaseState State, string Area, string Text, DateTimeOffset CreatedAt)
{
    public required Guid Id { get; init; }

    public required Lane Lane { get; init; }

    public required bool IsSupervised { get; init; }

    public required DateOnly DueOn { get; init; }

    public required long Serial { get; init; }

    public string? Unit { get; init; }

    public DateTimeOffset? RepliedAt { get; init; }

    /// <summary>The message that carries the last answer; null without one.</summary>
    public string? MessageId { get; init; }
}
