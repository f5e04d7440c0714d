using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <content>
/// Turns in, replies out.
/// </content>
public partial class TestAdapter
{
    /// <summary>
    /// Runs a turn on the activity, which gets whatever of type, address, id and time it lacks.
    /// </summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        Address(activity);
        using var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    public override async Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken);
        return null;
    }

    /// <summary>
    /// A conversationUpdate in a new conversation.
    /// </summary>
    public Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ActiveQueue.Clear();
        var update = Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount(id: Guid.NewGuid().ToString("n"));
        return ProcessActivityAsync((Activity)update, callback, cancellationToken);
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id)) activity.Id = Guid.NewGuid().ToString("n");
            activity.Timestamp ??= TimeProvider.System.GetUtcNow();
            await DeliverAsync(activity, cancellationToken);
            responses[i] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Requeue(queued => queued.Id == activity.Id ? activity : queued);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Requeue(queued => queued.Id == reference.ActivityId ? null : queued);
        return Task.CompletedTask;
    }

    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private void Address(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From is null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot) activity.From = Conversation.User;
        activity.Recipient = Conversation.Bot;
        activity.Conversation ??= Conversation.Conversation;
        activity.ServiceUrl ??= Conversation.ServiceUrl;
        if (string.IsNullOrEmpty(activity.Id)) activity.Id = NextId();
        activity.Timestamp ??= TimeProvider.System.GetUtcNow();
    }

    private async Task DeliverAsync(Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(Convert.ToInt32(activity.Value, System.Globalization.CultureInfo.InvariantCulture), cancellationToken);
                break;
            case ActivityTypes.Trace when !EnableTrace:
                break;
            default:
                Enqueue(activity);
                break;
        }
    }

    private void Enqueue(Activity activity)
    {
        lock (_gate)
        {
            while (_waiting.TryDequeue(out var waiting))
            {
                if (waiting.TrySetResult(activity)) return;
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    private void Requeue(Func<Activity, Activity> replace)
    {
        lock (_gate)
        {
            var kept = ActiveQueue.Select(replace).Where(activity => activity is not null).ToList();
            ActiveQueue.Clear();
            foreach (var activity in kept) ActiveQueue.Enqueue(activity);
        }
    }
}
