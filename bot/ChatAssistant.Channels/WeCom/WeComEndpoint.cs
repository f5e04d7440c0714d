using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.WeCom.Kf;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatAssistant.Channels.WeCom;

/// <summary>/channels/wecom and /channels/wecom-kf. An empty answer with 200 says that the message is stored; answers go out by the API.</summary>
internal static class WeComEndpoint
{
    public static IResult Verify(HttpRequest request, WeComCallback callback) =>
        callback.Echo(request.Query) is { } echo ? Results.Text(echo) : Results.StatusCode(StatusCodes.Status403Forbidden);

    public static async Task<IResult> ReceiveAsync(
        HttpRequest request, WeComCallback callback, WeComMessages messages, KfNotices notices, ILogger<WeComCallback> logger)
    {
        var stop = request.HttpContext.RequestAborted;
        if (await RequestBody.ReadAsync(request, ChannelSetting.LargestCallback, stop) is not { } body) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        var (message, refusal) = callback.Open(request.Query, body);
        if (message is null)
        {
            logger.CallbackRefused(WeComChannel.Name, refusal);
            return Results.StatusCode(refusal);
        }

        if (!await notices.TakeAsync(message, stop)) await messages.TakeAsync(message, stop);
        return Results.Ok();
    }
}
