namespace ChatAssistant.Cases.Privacy;

/// <summary>个人信息请求: that somebody asked about what is kept of them, and what was decided why. It holds no word of theirs, and stays.</summary>
public sealed class PrivacyRequest
{
    public const int LongestReason = 500;

    private PrivacyRequest()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public PrivacyRequestKind Kind { get; private set; }

    public string Channel { get; private set; } = "";

    /// <summary>The person's id on the channel, as the channel verified it.</summary>
    public string UserId { get; private set; } = "";

    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>Null while it is open.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    public PrivacyDecision? Decision { get; private set; }

    /// <summary>What the person was told; null while it is open.</summary>
    public string? Reason { get; private set; }

    public static PrivacyRequest Ask(PrivacyRequestKind kind, string channel, string userId, TimeProvider clock) =>
        new() { Kind = kind, Channel = channel, UserId = userId, AskedAt = clock.GetUtcNow() };

    /// <summary>Decides it. False when it was decided before: the first decision stands.</summary>
    /// <exception cref="ArgumentException">The reason is empty or too long.</exception>
    public bool Decide(PrivacyDecision decision, string reason, TimeProvider clock)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(reason.Length, LongestReason, nameof(reason));
        if (Decision is not null) return false;
        (Decision, Reason, DecidedAt) = (decision, reason, clock.GetUtcNow());
        return true;
    }
}
