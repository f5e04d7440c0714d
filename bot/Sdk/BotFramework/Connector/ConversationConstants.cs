namespace Microsoft.Bot.Connector;

/// <summary>
/// What goes with a call about a conversation.
/// </summary>
public static class ConversationConstants
{
    public const string ConversationIdHttpHeaderName = "x-ms-conversation-id";
}
