using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace ChatAssistant.Channels.BotFramework;

/// <summary>/api/messages: what cannot be an activity stops here, the adapter verifies, the inbox stores, and only then is there an answer.</summary>
internal static class MessagesEndpoint
{
    /// <summary>Tokens of the Bot Framework have one or two thousand characters; reading a larger one is work for nobody.</summary>
    private const int LongestToken = 8 * 1024;

    public static async Task ReceiveAsync(
        HttpContext context, IBotFrameworkHttpAdapter adapter, InboxBot bot, LocalCallers local, ServedChannels served)
    {
        if (!local.MayCall(context)) context.Response.StatusCode = StatusCodes.Status403Forbidden;
        else if (await RefusalAsync(context.Request, local, served) is { } refusal) context.Response.StatusCode = refusal;
        else await ProcessAsync(context, adapter, bot);
    }

    /// <summary>The status to refuse a request with, or null. The adapter itself refuses what is no POST.</summary>
    private static async Task<int?> RefusalAsync(HttpRequest request, LocalCallers local, ServedChannels served)
    {
        if (!HttpMethods.IsPost(request.Method)) return null;
        if (request.Headers.Authorization.ToString().Length > LongestToken) return StatusCodes.Status401Unauthorized;
        // A page in a browser can send JSON to another site only if that site lets it, and we do not.
        if (!request.HasJsonContentType()) return StatusCodes.Status415UnsupportedMediaType;
        if (await RequestBody.ReadBytesAsync(request, served.LargestActivity) is not { } body) return StatusCodes.Status413PayloadTooLarge;
        if (AddressedActivity.Read(body) is not { } activity) return StatusCodes.Status400BadRequest;
        if (!served.Include(activity.ChannelId) || !local.MayBeAnswered(activity)) return StatusCodes.Status403Forbidden;
        request.Body = new MemoryStream(body);
        return null;
    }

    private static async Task ProcessAsync(HttpContext context, IBotFrameworkHttpAdapter adapter, InboxBot bot)
    {
        try
        {
            await adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted);
        }
        catch (TimeoutException)
        {
            // The message is stored and its turn goes on; a caller that asks again gets the replies.
            context.Response.StatusCode = StatusCodes.Status504GatewayTimeout;
        }
    }
}
