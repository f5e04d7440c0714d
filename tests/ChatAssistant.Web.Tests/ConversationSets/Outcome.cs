namespace ChatAssistant.Web.Tests.ConversationSets;

/// <summary>How a conversation went.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="Faults">What was wrong, by turn; empty when all was right.</param>
/// <param name="DeadEnds">Replies that tell nothing of how to go on.</param>
public sealed record Outcome(ScriptedConversation Conversation, IReadOnlyList<string> Faults, IReadOnlyList<string> DeadEnds)
{
    public bool IsRight => Faults.Count == 0;

    public override string ToString() =>
        IsRight ? $"{Conversation.Id} {Conversation.Title}: right" : $"{Conversation.Id} {Conversation.Title}:\n    {string.Join("\n    ", Faults)}";
}
