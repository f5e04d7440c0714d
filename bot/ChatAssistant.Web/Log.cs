namespace ChatAssistant.Web;

/// <summary>Every event this project logs. None carries the words or the name of a citizen.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "A conversation's state could not be read ({Fault}) and starts anew")]
    public static partial void StateUnreadable(this ILogger logger, string fault);

    [LoggerMessage(2, LogLevel.Information, "The library was loaded again: {Count} documents")]
    public static partial void LibraryReloaded(this ILogger logger, int count);

    [LoggerMessage(3, LogLevel.Error, "The library could not be loaded again; what was known stays in use")]
    public static partial void LibraryReloadFailed(this ILogger logger, Exception fault);

    [LoggerMessage(5, LogLevel.Warning, "What a person has read could not be noted: {Fault}")]
    public static partial void MarkReadFailed(this ILogger logger, string fault);

    [LoggerMessage(7, LogLevel.Warning, "The embedding model gave nothing of use ({Fault}); questions are answered by words alone")]
    public static partial void EmbeddingsFailed(this ILogger logger, string fault);

    [LoggerMessage(8, LogLevel.Warning, "The log of writes could not be brought into the database: {Fault}")]
    public static partial void CheckpointFailed(this ILogger logger, string fault);

    [LoggerMessage(20, LogLevel.Error, "Counting hot issues failed and is tried again")]
    public static partial void HotIssuesFailed(this ILogger logger, Exception fault);

    [LoggerMessage(21, LogLevel.Error, "Reading what figures are made of failed and is tried again")]
    public static partial void FactsFailed(this ILogger logger, Exception fault);

    [LoggerMessage(30, LogLevel.Error, "Removing what is past its time broke off; the next run goes on with it")]
    public static partial void RetentionFailed(this ILogger logger, Exception fault);

    [LoggerMessage(31, LogLevel.Warning, "The store is in use and was not written anew to the end; it is tried again the next night")]
    public static partial void ScrubPutOff(this ILogger logger);

    [LoggerMessage(4, LogLevel.Error, "Looking for what other programs added failed")]
    public static partial void LookFailed(this ILogger logger, Exception fault);

    [LoggerMessage(6, LogLevel.Error, "Attending to what has come due failed and is tried again")]
    public static partial void RoundFailed(this ILogger logger, Exception fault);
}
