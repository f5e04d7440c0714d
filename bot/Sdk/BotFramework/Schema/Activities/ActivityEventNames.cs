namespace Microsoft.Bot.Schema;

/// <summary>
/// Names of the events an adapter starts a proactive turn with.
/// </summary>
public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";

    public const string CreateConversation = "CreateConversation";
}
