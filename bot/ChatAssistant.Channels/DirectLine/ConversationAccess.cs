using ChatAssistant.Channels.Conversations;
using Microsoft.AspNetCore.Http;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>Lets a request to a conversation pass only to who may speak in it.</summary>
public sealed class ConversationAccess(DirectLineAuthorization authorization, IConversationBook conversations)
{
    /// <summary>The grant to use for the conversation, or the refusal to answer with. The conversation exists when there is a grant.</summary>
    public async Task<(DirectLineGrant? Grant, IResult? Refusal)> EnterAsync(HttpRequest request, string conversationId)
    {
        var (grant, refusal) = await authorization.AuthorizeAsync(request);
        if (refusal is not null) return (null, refusal);
        if (grant is not null && grant.ConversationId != conversationId) return (null, DirectLineErrors.Forbidden());
        var key = DirectLineChannel.KeyOf(conversationId);
        return await conversations.FindAsync(key, request.HttpContext.RequestAborted) is null
            ? (null, DirectLineErrors.NotFound())
            : (grant ?? new DirectLineGrant(conversationId, null, []) { HasSecret = true }, null);
    }
}
