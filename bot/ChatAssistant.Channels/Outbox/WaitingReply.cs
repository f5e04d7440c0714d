using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.Outbox;

/// <summary>A reply that has not reached its person, or not whole.</summary>
/// <param name="Id">Of the message in the outbox.</param>
/// <param name="Activity">The message.</param>
/// <param name="PartsTaken">How many of the parts it was cut into the channel has taken.</param>
public sealed record WaitingReply(long Id, Activity Activity, int PartsTaken);
