using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Logs what comes in and, when the turn is over, what was sent, changed and deleted.
/// </summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    private static readonly JsonSerializerSettings WithoutNulls = new() { NullValueHandling = NullValueHandling.Ignore };

    private readonly ITranscriptLogger _logger;

    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        ArgumentNullException.ThrowIfNull(transcriptLogger);
        _logger = transcriptLogger;
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        var transcript = new List<IActivity>();
        AddIncoming(transcript, turnContext.Activity);
        Watch(turnContext, transcript);

        try
        {
            await nextTurn(cancellationToken);
        }
        finally
        {
            foreach (var activity in transcript) await _logger.LogActivityAsync(activity);
        }
    }

    private static void AddIncoming(List<IActivity> transcript, Activity activity)
    {
        if (activity is null) return;

        if (string.IsNullOrEmpty(activity.From?.Role))
        {
            activity.From ??= new ChannelAccount();
            activity.From.Role = RoleTypes.User;
        }

        if (activity.Name != ActivityEventNames.ContinueConversation) transcript.Add(Copy(activity));
    }

    private static void Watch(ITurnContext turnContext, List<IActivity> transcript)
    {
        turnContext.OnSendActivities(async (_, activities, next) =>
        {
            var responses = await next();
            transcript.AddRange(activities.Select(Outgoing));
            return responses;
        });
        turnContext.OnUpdateActivity(async (_, activity, next) =>
        {
            var response = await next();
            var update = Outgoing(activity);
            update.Type = ActivityTypes.MessageUpdate;
            transcript.Add(update);
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, next) =>
        {
            await next();
            var deletion = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
            transcript.Add(Outgoing(deletion.ApplyConversationReference(reference)));
        });
    }

    private static Activity Outgoing(Activity activity)
    {
        var copy = Copy(activity);
        copy.Id ??= Guid.NewGuid().ToString("n");
        copy.Timestamp ??= TimeProvider.System.GetUtcNow();
        if (copy.From is { Role: null or "" }) copy.From.Role = RoleTypes.Bot;
        return copy;
    }

    private static Activity Copy(Activity activity) =>
        JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(activity, WithoutNulls));
}
