using ChatAssistant.Knowledge;

namespace ChatAssistant.Bot.FollowUps;

/// <summary>A question that leans on an earlier one, completed.</summary>
/// <param name="Questions">Asked in this order until one is answered.</param>
/// <param name="Meant">The whole question in words; null when the place of the answer says it, as for 第二款呢.</param>
public sealed record FollowUp(IReadOnlyList<Question> Questions, string? Meant)
{
    /// <summary>What it speaks of, for the questions that lean on it in turn; null for the place of the answer.</summary>
    public string? Subject { get; init; }

    /// <summary>Whether an answer without a figure should make room for one with: 罚多少钱.</summary>
    public bool WantsFigure { get; init; }

    /// <summary>Whether it might as well stand by itself, and is tried so first.</summary>
    public bool IsDoubtful { get; init; }
}
