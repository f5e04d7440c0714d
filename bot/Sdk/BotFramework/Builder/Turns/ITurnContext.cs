using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// One activity being handled: what came in, and the way back.
/// </summary>
public interface ITurnContext
{
    BotAdapter Adapter { get; }

    /// <summary>
    /// What the parts of the bot leave for each other within this turn.
    /// </summary>
    TurnContextStateCollection TurnState { get; }

    Activity Activity { get; }

    /// <summary>
    /// True once something other than a trace was sent.
    /// </summary>
    bool Responded { get; }

    Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string speak = null, string inputHint = InputHints.AcceptingInput, CancellationToken cancellationToken = default);

    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}
