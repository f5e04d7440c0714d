namespace Microsoft.Bot.Schema;

/// <summary>
/// Whether the bot waits for the person.
/// </summary>
public static class InputHints
{
    public const string AcceptingInput = "acceptingInput";

    public const string IgnoringInput = "ignoringInput";

    public const string ExpectingInput = "expectingInput";
}
