using Microsoft.AspNetCore.Http;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>GET /conversations/{id}/stream: the WebSocket a client reads from.</summary>
internal static class StreamEndpoint
{
    public static async Task<IResult> OpenAsync(
        string conversationId, string? watermark, string? t, HttpContext context, DirectLineTokens tokens, ActivityStream stream)
    {
        if (!context.WebSockets.IsWebSocketRequest) return DirectLineErrors.BadArgument("This address is opened with a WebSocket.");
        var (grant, isExpired) = await tokens.VerifyForStreamAsync(t ?? "");
        if (isExpired) return DirectLineErrors.TokenExpired();
        if (grant?.ConversationId != conversationId) return DirectLineErrors.Forbidden();
        if (Watermark.Parse(watermark) is not { } after) return DirectLineErrors.BadArgument("The watermark is not one of ours.");
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await stream.RunAsync(socket, DirectLineChannel.KeyOf(conversationId), after, context.RequestAborted);
        return Results.Empty;
    }
}
