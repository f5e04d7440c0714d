using ChatAssistant.Cases;

namespace ChatAssistant.Bot.Intake.Review;

/// <summary>A case like the draft.</summary>
/// <param name="Found">The case.</param>
/// <param name="IsOwn">Whether it is the speaker's own, so that they can add to it; else it is public, and they can join it.</param>
public sealed record Similar(Case Found, bool IsOwn);
