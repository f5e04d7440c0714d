using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Is told every activity of a conversation.
/// </summary>
public interface ITranscriptLogger
{
    Task LogActivityAsync(IActivity activity);
}
