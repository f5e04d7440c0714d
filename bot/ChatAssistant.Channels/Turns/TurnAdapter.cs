using System.Globalization;
using System.Security.Claims;
using ChatAssistant.Bot;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.Turns;

/// <summary>
/// Runs the bot for a stored message. What the bot sends is staged in the turn's transaction;
/// each channel takes it from there in its own way.
/// </summary>
public sealed class TurnAdapter(string conversation, ITurnTransaction transaction) : BotAdapter
{
    public override async Task<InvokeResponse?> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        turn.TurnState.Add(BotIdentityKey, claimsIdentity);
        turn.TurnState.Add(new TurnOrigin(ConversationKey.ScopeOf(conversation, activity.Conversation.Id), conversation));
        turn.OnSendActivities((_, activities, next) =>
        {
            InTurnLanguage(activities);
            return next();
        });
        await RunPipelineAsync(turn, callback, cancellationToken);
        // A turn whose caller wants the replies in its answer keeps them back; here they are kept like all others.
        Stage(turn.BufferedReplyActivities);
        return null;
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        // A question asked again is kept by its dialog as it was sent, with the id it had then. Only who speaks first gives an id on purpose.
        if (turnContext.Activity.Name != ActivityEventNames.ContinueConversation)
            foreach (var activity in activities) activity.Id = null;
        InTurnLanguage(activities);
        Stage(activities);
        return Task.FromResult(activities.Select(activity => new ResourceResponse(activity.Id)).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A message that was said stays said.");

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A message that was said stays said.");

    private void Stage(IEnumerable<Activity> activities)
    {
        foreach (var activity in activities)
        {
            activity.Id ??= NewActivityId(activity.Conversation.Id);
            transaction.Send(conversation, activity);
        }
    }

    /// <summary>
    /// Channels add words of their own when they send a reply, long after the turn, and go by its locale. The SDK fills in that of the person's
    /// program; our words are in the language the person writes.
    /// </summary>
    private static void InTurnLanguage(IEnumerable<Activity> activities)
    {
        foreach (var activity in activities) activity.Locale = CultureInfo.CurrentUICulture.Name;
    }

    private static string NewActivityId(string conversationId) => $"{conversationId}|{Guid.CreateVersion7():N}";
}
