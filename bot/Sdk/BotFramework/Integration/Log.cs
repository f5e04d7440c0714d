using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Every event the adapter logs. None carries words of a person or a token.
/// </summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Warning, "A caller was refused: {Reason}")]
    public static partial void CallerRefused(this ILogger logger, string reason);
}
