using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ChatAssistant.Channels.WeChat;

/// <summary>/channels/wechat: verification by GET, pushes by POST. What is not WeChat's learns no more than that it was refused.</summary>
internal static class WeChatEndpoint
{
    /// <summary>Longer than any word WeChat wants back.</summary>
    private const int LongestEcho = 256;

    public static IResult Verify(HttpRequest request, WeChatCallback callback) =>
        callback.IsVerification(request.Query) && request.Query["echostr"] is [{ Length: > 0 and <= LongestEcho } echo]
            ? Results.Text(echo, "text/plain")
            : Refused();

    public static async Task<IResult> ReceiveAsync(
        HttpRequest request, WeChatCallback callback, WeChatPushes pushes, IOptions<WeChatOptions> options, TimeProvider clock)
    {
        var until = clock.GetUtcNow() + options.Value.ReplyWithin;
        var stop = request.HttpContext.RequestAborted;
        if (await RequestBody.ReadBytesAsync(request, options.Value.LargestMessage) is not { } body) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        if (await callback.OpenAsync(request.Query, body, stop) is not var (xml, answer)) return Refused();
        if (WeChatMessage.Read(xml) is not { } message) return Results.StatusCode(StatusCodes.Status400BadRequest);
        request.HttpContext.Response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
        return await pushes.AnswerAsync(new(message, answer, DirectLine.DirectLineChannel.ReachedAt(request), until), stop);
    }

    private static IResult Refused() => Results.StatusCode(StatusCodes.Status403Forbidden);
}
