using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.Outbox;

/// <summary>A message to be sent, leased. Its activity's id is the same at every attempt: the key by which a channel can know it again.</summary>
/// <param name="Id">Of the message in the outbox.</param>
/// <param name="Conversation">See <see cref="ConversationKey"/>.</param>
/// <param name="Activity">The message.</param>
/// <param name="Attempt">From 1; with the id it names the lease.</param>
/// <param name="Failures">How many attempts in a row have failed before this one.</param>
public sealed record OutboxEntry(long Id, string Conversation, Activity Activity, int Attempt, int Failures);
