namespace ChatAssistant.Bot.Replies;

/// <summary>The outcome of a turn as programs read it (docs/contract.md).</summary>
public static class ReplyStatus
{
    public const string Answered = "answered";
    public const string Refused = "refused";
    public const string Clarify = "clarify";
    public const string Smalltalk = "smalltalk";
    public const string Help = "help";
    public const string Emergency = "emergency";
    public const string Registered = "registered";
    public const string Done = "done";
}
