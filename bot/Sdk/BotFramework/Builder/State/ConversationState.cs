namespace Microsoft.Bot.Builder;

/// <summary>
/// What the bot remembers of a conversation, whoever talks in it.
/// </summary>
public class ConversationState : BotState
{
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext) => StateKey.Conversation(turnContext);
}
