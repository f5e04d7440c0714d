namespace Microsoft.Bot.Builder;

/// <summary>
/// What the bot remembers of a person across the conversations of a channel.
/// </summary>
public class UserState : BotState
{
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext) => StateKey.User(turnContext);
}
