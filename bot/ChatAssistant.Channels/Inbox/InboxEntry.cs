using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.Inbox;

/// <summary>A stored message. <paramref name="Attempts"/> counts the turns that have been begun for it and failed.</summary>
public sealed record InboxEntry(long Id, string Conversation, Activity Activity, int Attempts);
