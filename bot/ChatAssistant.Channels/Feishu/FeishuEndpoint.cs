using ChatAssistant.Channels.Callbacks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatAssistant.Channels.Feishu;

/// <summary>/channels/feishu: events and taps on buttons. 200 says that what was said is stored; answers go out by the API.</summary>
internal static class FeishuEndpoint
{
    public static async Task<IResult> ReceiveAsync(HttpRequest request, FeishuCallback callback, FeishuActivities activities, ILogger<FeishuCallback> logger)
    {
        if (await RequestBody.ReadBytesAsync(request, ChannelSetting.LargestCallback) is not { } body) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        var (envelope, refusal) = callback.Open(request.Headers, body);
        if (envelope is null)
        {
            logger.CallbackRefused(FeishuChannel.Name, refusal);
            return Results.StatusCode(refusal);
        }

        if (envelope.IsChallenge) return Results.Json(new { challenge = envelope.Challenge });
        await activities.TakeAsync(envelope, request.HttpContext.RequestAborted);
        return Results.Json(new { });
    }
}
