using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>
/// The way out: first the handlers in the order they came, then the adapter.
/// </content>
public partial class TurnContext
{
    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string speak = null, string inputHint = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(textReplyToSend);

        var activity = new Activity { Type = ActivityTypes.Message, Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak)) activity.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint)) activity.InputHint = inputHint;
        return SendActivityAsync(activity, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);

        var responses = await SendActivitiesAsync([activity], cancellationToken);
        return responses is [var first, ..] ? first : new ResourceResponse(activity.Id ?? string.Empty);
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0) throw new ArgumentException("Expected one or more activities, but the array was empty.", nameof(activities));

        var reference = Activity.GetConversationReference();
        var outgoing = activities.Select(activity => activity.ApplyConversationReference(reference)).ToList();
        return SendThrough(outgoing, 0, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);

        var update = activity.ApplyConversationReference(Activity.GetConversationReference());
        return UpdateThrough(update, 0, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(activityId);

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteActivityAsync(reference, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteThrough(conversationReference, 0, cancellationToken);
    }

    private Task<ResourceResponse[]> SendThrough(List<Activity> activities, int next, CancellationToken cancellationToken) =>
        next < _onSendActivities.Count
            ? _onSendActivities[next](this, activities, () => SendThrough(activities, next + 1, cancellationToken))
            : SendThroughAdapterAsync([.. activities], cancellationToken);

    private Task<ResourceResponse> UpdateThrough(Activity activity, int next, CancellationToken cancellationToken) =>
        next < _onUpdateActivity.Count
            ? _onUpdateActivity[next](this, activity, () => UpdateThrough(activity, next + 1, cancellationToken))
            : Adapter.UpdateActivityAsync(this, activity, cancellationToken);

    private Task DeleteThrough(ConversationReference reference, int next, CancellationToken cancellationToken) =>
        next < _onDeleteActivity.Count
            ? _onDeleteActivity[next](this, reference, () => DeleteThrough(reference, next + 1, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);

    private async Task<ResourceResponse[]> SendThroughAdapterAsync(Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Buffer(activities)
            : await Adapter.SendActivitiesAsync(this, activities, cancellationToken);

        for (var i = 0; i < activities.Length && i < responses?.Length; i++)
        {
            activities[i].Id = responses[i]?.Id ?? activities[i].Id;
        }

        Responded |= activities.Any(activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }

    private ResourceResponse[] Buffer(Activity[] activities)
    {
        BufferedReplyActivities.AddRange(activities);

        // No adapter will see these, and it is the adapter that keeps the answer to an invoke.
        foreach (var answer in activities.Where(activity => activity.Type == ActivityTypesEx.InvokeResponse))
        {
            TurnState[BotAdapter.InvokeResponseKey] = answer;
        }

        return [.. activities.Select(_ => new ResourceResponse())];
    }
}
