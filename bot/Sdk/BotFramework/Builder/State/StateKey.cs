namespace Microsoft.Bot.Builder;

/// <summary>
/// The parts state keys are made of. State without one of them would be shared by strangers, so that is an error.
/// </summary>
internal static class StateKey
{
    public static string Conversation(ITurnContext turnContext) =>
        $"{Channel(turnContext)}/conversations/{Required(turnContext.Activity.Conversation?.Id, "Conversation.Id")}";

    public static string User(ITurnContext turnContext) => $"{Channel(turnContext)}/users/{UserId(turnContext)}";

    public static string PrivateConversation(ITurnContext turnContext) => $"{Conversation(turnContext)}/users/{UserId(turnContext)}";

    private static string Channel(ITurnContext turnContext) => Required(turnContext.Activity.ChannelId, "ChannelId");

    private static string UserId(ITurnContext turnContext) => Required(turnContext.Activity.From?.Id, "From.Id");

    private static string Required(string part, string name) =>
        part ?? throw new InvalidOperationException($"The activity has no {name}, so its state has no key.");
}
