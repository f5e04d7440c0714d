namespace ChatAssistant.Cases.Deadlines.Reminders;

/// <summary>Who is reminded.</summary>
/// <param name="Part">In which part.</param>
/// <param name="Unit">With <see cref="ActorKind.Unit"/> which one; else empty.</param>
public sealed record Recipient(ActorKind Part, string Unit = "");
