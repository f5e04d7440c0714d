using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>GET and POST /conversations/{id}/activities.</summary>
internal static class ActivityEndpoints
{
    public static async Task<IResult> ReadAsync(
        string conversationId, string? watermark, HttpRequest request, ConversationAccess access, IActivityFeed feed, IOptions<DirectLineOptions> options)
    {
        var (grant, refusal) = await access.EnterAsync(request, conversationId);
        if (grant is null) return refusal!;
        if (Watermark.Parse(watermark) is not { } after) return DirectLineErrors.UnknownWatermark();
        var key = DirectLineChannel.KeyOf(conversationId);
        var newest = await feed.NewestAsync(key, request.HttpContext.RequestAborted);
        // A watermark ahead of us comes from a store that was since restored: the client then waits where we are.
        after = Math.Min(after, newest);
        // Who asks for what comes after a watermark holds all that came before it.
        await feed.MarkReadAsync(key, after, request.HttpContext.RequestAborted);
        var page = await feed.ReadAsync(key, after, options.Value.PageSize, request.HttpContext.RequestAborted);
        return Results.Text(ActivitySet.Write(page), ActivitySet.MediaType);
    }

    public static async Task<IResult> PostAsync(
        string conversationId, HttpRequest request, ConversationAccess access, IncomingActivities activities, IOptions<DirectLineOptions> options)
    {
        var (grant, refusal) = await access.EnterAsync(request, conversationId);
        if (grant is null) return refusal!;
        if (!request.HasJsonContentType()) return DirectLineErrors.UnsupportedType("application/json");
        var most = options.Value.LargestActivity;
        if (await RequestBody.ReadBytesAsync(request, most) is not { } body) return DirectLineErrors.TooLarge(most);
        if (ActivityJson.ReadBody(body) is not { } activity) return DirectLineErrors.BadArgument("The body is not an activity.");
        return await activities.ObjectionAsync(grant, activity, request.HttpContext.RequestAborted)
            ?? Results.Json(new { id = await activities.AcceptAsync(grant, activity, request) });
    }
}
