namespace ChatAssistant.Channels.States;

/// <summary>How it stands with a platform's token in this process, without the token.</summary>
/// <param name="IsHeld">Whether there is one that is still good. There is none before the first call that needs it.</param>
/// <param name="Until">Until when it is used, some minutes before the platform would refuse it; null when there never was one.</param>
/// <param name="FailedAt">When asking for one last failed; null when it never did.</param>
/// <param name="Fault">Why it did: a code such as <c>wecom-token-40001</c>, or the kind of fault.</param>
public sealed record TokenState(bool IsHeld, DateTimeOffset? Until, DateTimeOffset? FailedAt, string? Fault);
