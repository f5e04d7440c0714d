using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>
/// The calls by name.
/// </summary>
public static class ConversationsExtensions
{
    public static Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        operations.CallAsync<ConversationResourceResponse>(ConversationCall.Create(parameters), cancellationToken);

    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        operations.CallAsync<ResourceResponse>(ConversationCall.Send(conversationId, activity), cancellationToken);

    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);

    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        operations.CallAsync<ResourceResponse>(
            ConversationCall.About(HttpMethod.Post, conversationId, activityId, activity), cancellationToken);

    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);

    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        operations.CallAsync<ResourceResponse>(
            ConversationCall.About(HttpMethod.Put, conversationId, activityId, activity), cancellationToken);

    public static Task DeleteActivityAsync(
        this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        operations.CallAsync<ResourceResponse>(
            ConversationCall.About(HttpMethod.Delete, conversationId, activityId), cancellationToken);

    public static Task<IList<ChannelAccount>> GetConversationMembersAsync(
        this IConversations operations, string conversationId, CancellationToken cancellationToken = default) =>
        operations.CallAsync<IList<ChannelAccount>>(ConversationCall.Members(conversationId), cancellationToken);
}
