namespace Microsoft.Bot.Builder;

/// <summary>
/// Storage and state every turn of an adapter can find.
/// </summary>
public static class AdapterExtensions
{
    public static BotAdapter UseStorage(this BotAdapter botAdapter, IStorage storage) =>
        botAdapter.Use(new RegisterClassMiddleware<IStorage>(storage));

    public static BotAdapter UseBotState(this BotAdapter botAdapter, params BotState[] botStates)
    {
        foreach (var state in botStates)
        {
            botAdapter.Use(new RegisterClassMiddleware<BotState>(state, state.GetType().FullName));
        }

        return botAdapter;
    }
}
