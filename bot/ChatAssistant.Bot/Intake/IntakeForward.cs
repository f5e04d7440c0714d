namespace ChatAssistant.Bot.Intake;

/// <summary>That a deputy hands a matter on, and whether the one it comes from agrees to be named.</summary>
/// <param name="Deputy">The deputy's id.</param>
/// <param name="DeputyName">As it stands in the case.</param>
/// <param name="MayName">Null until it is known.</param>
public sealed record IntakeForward(Guid Deputy, string DeputyName, bool? MayName = null);
