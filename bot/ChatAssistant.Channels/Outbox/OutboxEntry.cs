using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.Outbox;

/// <summary>A message to be sent. Its activity's id is the same at every attempt.</summary>
public sealed record OutboxEntry(long Id, string Conversation, Activity Activity, int Attempts);
