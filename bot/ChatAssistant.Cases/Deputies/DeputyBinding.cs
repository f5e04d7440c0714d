namespace ChatAssistant.Cases.Deputies;

/// <summary>A person on a channel who has shown to be a deputy. It ends with the term, or when it is revoked.</summary>
public sealed class DeputyBinding
{
    private DeputyBinding()
    {
    }

    internal DeputyBinding(Deputy deputy, string channel, string userId, DateTimeOffset at)
    {
        (DeputyId, Channel, UserId) = (deputy.Id, channel, userId);
        (VerifiedAt, ExpiresOn) = (at, deputy.Seat.TermEnd);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid DeputyId { get; private set; }

    public string Channel { get; private set; } = "";

    public string UserId { get; private set; } = "";

    public DateTimeOffset VerifiedAt { get; private set; }

    /// <summary>The last day it holds, in Asia/Shanghai.</summary>
    public DateOnly ExpiresOn { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public bool Holds(DateOnly today) => RevokedAt is null && today <= ExpiresOn;

    /// <summary>Follows the deputy's term when that is changed.</summary>
    public void HoldUntil(DateOnly termEnd) => ExpiresOn = termEnd;

    /// <summary>Ends it now, as when the person has lost the phone or the seat. A second time changes nothing.</summary>
    public void Revoke(TimeProvider clock) => RevokedAt ??= clock.GetUtcNow();
}
