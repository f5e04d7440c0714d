namespace Microsoft.Bot.Schema;

/// <summary>
/// How the caller wants the replies.
/// </summary>
public static class DeliveryModes
{
    public const string Normal = "normal";

    public const string Notification = "notification";

    public const string ExpectReplies = "expectReplies";

    public const string Ephemeral = "ephemeral";
}
