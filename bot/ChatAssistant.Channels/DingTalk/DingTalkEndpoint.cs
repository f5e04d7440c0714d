using ChatAssistant.Channels.Callbacks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatAssistant.Channels.DingTalk;

/// <summary>/channels/dingtalk: messages to the robot, and events. 200 says that a message is stored; answers go out by themselves.</summary>
internal static class DingTalkEndpoint
{
    public static async Task<IResult> ReceiveAsync(
        HttpRequest request, RobotSignature signature, DingTalkEvents events, RobotActivities robot, ILogger<RobotSignature> logger)
    {
        var stop = request.HttpContext.RequestAborted;
        if (await RequestBody.ReadBytesAsync(request, ChannelSetting.LargestCallback) is not { } body) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        if (DingTalkEvents.IsOne(request.Query)) return events.Answer(request.Query, body) is { } answer ? Results.Json(answer) : Refused(logger, StatusCodes.Status403Forbidden);
        // Read before its signature is noted: what is no message must not use one up.
        if (RobotMessage.Read(body) is not { } message) return Refused(logger, StatusCodes.Status400BadRequest);
        if (!await signature.IsOfAsync(request.Headers, body, stop)) return Refused(logger, StatusCodes.Status403Forbidden);
        await robot.AcceptAsync(message, stop);
        return Results.Json(new { });
    }

    private static IResult Refused(ILogger logger, int status)
    {
        logger.CallbackRefused(DingTalkChannel.Name, status);
        return Results.StatusCode(status);
    }
}
