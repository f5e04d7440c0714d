namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>How a conversation went: what was wrong, by turn; empty when all was right.</summary>
public sealed record Outcome(ScriptedConversation Conversation, IReadOnlyList<string> Faults)
{
    public bool IsRight => Faults.Count == 0;

    public override string ToString() =>
        IsRight ? $"{Conversation.Id} {Conversation.Title}: right" : $"{Conversation.Id} {Conversation.Title}:\n    {string.Join("\n    ", Faults)}";
}
