namespace ChatAssistant.Web.Data.Care;

/// <summary>What one message was taken for and what came of it.</summary>
public sealed class TurnRow
{
    public long Id { get; init; }

    public required string ConversationKey { get; init; }

    /// <summary>The id of the person's message.</summary>
    public required string ActivityId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What the router took it for; empty when it never came there.</summary>
    public required string Label { get; init; }

    public required double Confidence { get; init; }

    /// <summary>Names of rules, parted by blanks.</summary>
    public required string Evidence { get; init; }

    public required string Intent { get; init; }

    public required string Status { get; init; }

    /// <summary>The message, sealed.</summary>
    public required byte[] SealedText { get; init; }

    /// <summary>The question it was completed to, sealed; null when it stood alone.</summary>
    public required byte[]? SealedRewritten { get; init; }

    /// <summary>Addresses of passages, a line each.</summary>
    public required string Citations { get; init; }

    public required double ElapsedMs { get; init; }

    /// <summary>What was looked at, as <see cref="CandidateLines"/> writes it.</summary>
    public string Candidates { get; init; } = "";

    /// <summary>The id of the approved answer that was given; null when none was.</summary>
    public string? Curated { get; init; }
}
