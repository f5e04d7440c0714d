namespace ChatAssistant.Web;

/// <summary>Every event this project logs. None carries the words or the name of a citizen.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "A conversation's state could not be read ({Fault}) and starts anew")]
    public static partial void StateUnreadable(this ILogger logger, string fault);
}
