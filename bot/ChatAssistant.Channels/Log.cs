using Microsoft.Extensions.Logging;

namespace ChatAssistant.Channels;

/// <summary>Every event this project logs. None carries the words or the name of a citizen, nor a secret.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "Turn for inbox entry {EntryId} on {Channel} failed")]
    public static partial void TurnFailed(this ILogger logger, string channel, long entryId, Exception fault);

    [LoggerMessage(2, LogLevel.Information, "Taking up {Count} messages that were stored but not handled")]
    public static partial void TakingUp(this ILogger logger, int count);

    [LoggerMessage(3, LogLevel.Error, "The outbox of {Channel} could not be read")]
    public static partial void OutboxUnreadable(this ILogger logger, string channel, Exception fault);

    [LoggerMessage(4, LogLevel.Warning, "Sending outbox entry {EntryId} to {Channel} failed at attempt {Attempt}: {Fault}")]
    public static partial void SendFailed(this ILogger logger, string channel, long entryId, int attempt, string fault);

    [LoggerMessage(5, LogLevel.Error, "Outbox entry {EntryId} to {Channel} is given up after attempt {Attempt}: {Fault}. See it with outbox list --dead")]
    public static partial void GivenUp(this ILogger logger, string channel, long entryId, int attempt, string fault);

    [LoggerMessage(6, LogLevel.Error, "What became of outbox entry {EntryId} to {Channel} could not be kept; it will be sent again")]
    public static partial void OutcomeLost(this ILogger logger, string channel, long entryId, Exception fault);

    [LoggerMessage(40, LogLevel.Information, "A callback of {Channel} was refused with {Status}")]
    public static partial void CallbackRefused(this ILogger logger, string channel, int status);

    [LoggerMessage(41, LogLevel.Warning, "Fetching from {Channel} failed: {Fault}")]
    public static partial void FetchFailed(this ILogger logger, string channel, string fault);

    [LoggerMessage(42, LogLevel.Warning, "{Channel} took a message and did not deliver it: {Code}")]
    public static partial void NotDelivered(this ILogger logger, string channel, int code);

    [LoggerMessage(43, LogLevel.Information, "The stream of {Channel} is open")]
    public static partial void StreamOpened(this ILogger logger, string channel);

    [LoggerMessage(44, LogLevel.Warning, "The stream of {Channel} broke or did not open: {Fault}. Trying again in {Seconds} s")]
    public static partial void StreamBroke(this ILogger logger, string channel, string fault, double seconds);

    [LoggerMessage(45, LogLevel.Error, "A message of {Channel} could not be stored; it is asked for again")]
    public static partial void StoringFailed(this ILogger logger, string channel, Exception fault);

    [LoggerMessage(20, LogLevel.Warning, "A message of the channel {ChannelId} was refused with 403: Channels:BotFramework:AllowedChannels does not name it")]
    public static partial void ChannelNotServed(this ILogger logger, string channelId);

    [LoggerMessage(30, LogLevel.Warning, "A picture of {Channel} could not be fetched: {Fault}")]
    public static partial void PictureNotFetched(this ILogger logger, string channel, string fault);
}
