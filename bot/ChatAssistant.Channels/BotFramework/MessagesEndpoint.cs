using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.BotFramework;

/// <summary>/api/messages: the adapter verifies, the inbox stores, and only then is there an answer.</summary>
internal static class MessagesEndpoint
{
    public static async Task ReceiveAsync(
        HttpContext context, IBotFrameworkHttpAdapter adapter, InboxBot bot, IConfiguration configuration, IOptions<BotFrameworkOptions> options)
    {
        var most = options.Value.LargestActivity;
        if (string.IsNullOrEmpty(configuration[BotFrameworkChannel.AppIdSetting]) && !IsFromThisMachine(context)) context.Response.StatusCode = StatusCodes.Status403Forbidden;
        else if (context.Request.ContentLength > most) context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        else await ProcessAsync(context, adapter, bot, most);
    }

    private static async Task ProcessAsync(HttpContext context, IBotFrameworkHttpAdapter adapter, InboxBot bot, int most)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = most;
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

    /// <summary>The Host header must agree, or any page open in a browser here could speak to the bot.</summary>
    private static bool IsFromThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && Uri.TryCreate($"http://{context.Request.Host}", UriKind.Absolute, out var host)
        && host.IsLoopback;
}
