namespace ChatAssistant.Bot.Intake;

/// <summary>That a deputy hands a matter on, and whether the one it comes from agrees to be named.</summary>
/// <param name="Deputy">The deputy's id.</param>
/// <param name="DeputyName">As it stands in the case.</param>
/// <param name="HomeArea">The county or township the deputy is of, where a matter is unless another place is named; null for wider seats.</param>
/// <param name="MayName">Null until it is known.</param>
public sealed record IntakeForward(Guid Deputy, string DeputyName, string? HomeArea = null, bool? MayName = null);
