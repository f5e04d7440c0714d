namespace Microsoft.Bot.Schema;

/// <summary>
/// The reactions the protocol names.
/// </summary>
public static class MessageReactionTypes
{
    public const string Like = "like";

    public const string PlusOne = "plusOne";
}
