using System.Net;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>
/// Turns that come in, and turns the bot begins.
/// </content>
public abstract partial class CloudAdapterBase
{
    public override Task ContinueConversationAsync(
        string botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(CreateClaimsIdentity(botAppId), Continuation(reference), null, callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(claimsIdentity, Continuation(reference), null, callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ProcessProactiveAsync(claimsIdentity, Continuation(reference), audience, callback, cancellationToken);

    public override Task ContinueConversationAsync(
        string botAppId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(CreateClaimsIdentity(botAppId), continuationActivity, null, callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(claimsIdentity, continuationActivity, null, callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ProcessProactiveAsync(claimsIdentity, continuationActivity, audience, callback, cancellationToken);

    /// <summary>
    /// Opens a conversation at the channel and runs a turn in it.
    /// </summary>
    public override async Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversationParameters);
        var identity = CreateClaimsIdentity(botAppId);
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        using var connector = await connectors.CreateAsync(serviceUrl, audience, cancellationToken);
        var opened = await connector.Conversations.CreateConversationAsync(conversationParameters, cancellationToken);

        var reference = new ConversationReference
        {
            ActivityId = opened.ActivityId,
            Bot = conversationParameters.Bot,
            ChannelId = channelId,
            ServiceUrl = serviceUrl,
            Conversation = new ConversationAccount(conversationParameters.IsGroup, id: opened.Id, tenantId: conversationParameters.TenantId),
        };
        var begun = reference.GetContinuationActivity();
        begun.Name = ActivityEventNames.CreateConversation;
        begun.ChannelData = conversationParameters.ChannelData;
        await ProcessProactiveAsync(identity, begun, audience, callback, cancellationToken);
    }

    protected async Task ProcessProactiveAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        var caller = new AuthenticateRequestResult
        {
            ClaimsIdentity = claimsIdentity,
            Audience = audience ?? BotFrameworkAuthentication.GetOriginatingAudience(),
            ConnectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity),
        };
        using var context = await BeginAsync(caller, continuationActivity, callback, cancellationToken);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>
    /// Throws <see cref="UnauthorizedAccessException"/> when the header does not prove who called.
    /// </summary>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var caller = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        return await ProcessActivityAsync(caller, activity, callback, cancellationToken);
    }

    /// <summary>
    /// Runs the turn; returns what the HTTP response must carry, or null when that is nothing.
    /// </summary>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        activity.CallerId = authenticateRequestResult.CallerId;
        using var context = await BeginAsync(authenticateRequestResult, activity, callback, cancellationToken);
        await RunPipelineAsync(context, callback, cancellationToken);
        return Answer(context);
    }

    /// <summary>
    /// The identity of the bot itself.
    /// </summary>
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId)
    {
        var appId = botAppId ?? string.Empty;
        return new ClaimsIdentity(
            [new Claim(AuthenticationConstants.AudienceClaim, appId), new Claim(AuthenticationConstants.AppIdClaim, appId)]);
    }

    private async Task<TurnContext> BeginAsync(
        AuthenticateRequestResult caller, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var context = new TurnContext(this, activity);
        context.TurnState.Set(BotIdentityKey, caller.ClaimsIdentity);
        context.TurnState.Set(OAuthScopeKey, caller.Audience);
        context.TurnState.Set(caller.ConnectorFactory);
        context.TurnState.Set(callback);
        if (!string.IsNullOrEmpty(activity.ServiceUrl))
        {
            context.TurnState.Set(await caller.ConnectorFactory.CreateAsync(activity.ServiceUrl, caller.Audience, cancellationToken));
        }

        return context;
    }

    private static InvokeResponse Answer(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = new ExpectedReplies(context.BufferedReplyActivities) };
        }

        if (context.Activity.Type != ActivityTypes.Invoke) return null;

        var answer = context.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse;
        return answer ?? new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented };
    }

    private static Activity Continuation(ConversationReference reference)
    {
        BotAssert.ConversationReferenceNotNull(reference);
        return reference.GetContinuationActivity();
    }
}
