namespace Microsoft.Bot.Builder;

/// <summary>
/// What the bot remembers of one person in one conversation.
/// </summary>
public class PrivateConversationState : BotState
{
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext) => StateKey.PrivateConversation(turnContext);
}
