using Microsoft.AspNetCore.Http;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>GET /conversations/{id}/stream: the WebSocket a client reads from.</summary>
internal static class StreamEndpoint
{
    public static async Task<IResult> OpenAsync(
        string conversationId, string? watermark, string? t, HttpContext context, DirectLineTokens tokens, ActivityStream stream)
    {
        if (!context.WebSockets.IsWebSocketRequest) return DirectLineErrors.BadArgument("This address is opened with a WebSocket.");
        if (Watermark.Parse(watermark) is not { } after) return DirectLineErrors.UnknownWatermark();
        var (grant, isExpired) = await tokens.RedeemForStreamAsync(t ?? "");
        if (isExpired) return DirectLineErrors.TokenExpired();
        if (grant?.ConversationId != conversationId || !DirectLineAuthorization.IsFromTrustedOrigin(context.Request, grant)) return DirectLineErrors.Forbidden();
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await stream.RunAsync(socket, DirectLineChannel.KeyOf(conversationId), after, context.RequestAborted);
        return Results.Empty;
    }
}
