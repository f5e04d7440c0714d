namespace ChatAssistant.Web.ChannelDesk;

/// <summary>A message that was given up, by its number; what it says and to whom is not here.</summary>
/// <param name="Id">As <c>outbox list</c> shows it.</param>
/// <param name="Channel">The channel's name.</param>
/// <param name="At">When it was made.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Fault">Why it was given up.</param>
public sealed record DeadMessage(long Id, string Channel, DateTimeOffset At, int Attempts, string? Fault);
