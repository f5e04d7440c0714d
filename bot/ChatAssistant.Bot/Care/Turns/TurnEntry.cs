using ChatAssistant.Knowledge;

namespace ChatAssistant.Bot.Care.Turns;

/// <summary>One turn, for who looks later why something was said.</summary>
public sealed record TurnEntry
{
    /// <summary>The status of a turn in which nothing was said.</summary>
    public const string NothingSaid = "none";

    /// <summary>The evidence of a turn whose message was one of our buttons.</summary>
    public const string Button = "button";

    /// <summary>The id of the person's message.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The key of the conversation.</summary>
    public required string Conversation { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The person's words.</summary>
    public required string Text { get; init; }

    /// <summary>What the message was taken for; empty when nothing read it.</summary>
    public required string Label { get; init; }

    /// <summary>How sure that was, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The rules that said so, by name, parted by blanks: never words of the message.</summary>
    public required string Evidence { get; init; }

    /// <summary>The intent and the status of the last reply, as in docs/contract.md.</summary>
    public required string Intent { get; init; }

    public required string Status { get; init; }

    /// <summary>The whole question a follow-up was taken for.</summary>
    public string? Rewritten { get; init; }

    /// <summary>The addresses cited, best first.</summary>
    public IReadOnlyList<string> Citations { get; init; } = [];

    /// <summary>The passages that were looked at, cited or not, best first.</summary>
    public IReadOnlyList<Candidate> Candidates { get; init; } = [];

    /// <summary>The id of the approved answer that was given; null when none was.</summary>
    public string? Curated { get; init; }

    public required double ElapsedMs { get; init; }
}
