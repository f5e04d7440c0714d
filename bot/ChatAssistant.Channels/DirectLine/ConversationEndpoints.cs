using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>POST /conversations, GET /conversations/{id} and GET /session/getsessionid.</summary>
internal static class ConversationEndpoints
{
    public static async Task<IResult> StartAsync(
        HttpRequest request, DirectLineAuthorization authorization, DirectLineTokens tokens, IncomingActivities activities, IOptions<DirectLineOptions> options)
    {
        var (given, refusal) = await authorization.AuthorizeAsync(request);
        if (refusal is not null) return refusal;
        if (await StartRequest.ReadAsync(request, options.Value.LargestActivity) is not { } asked) return DirectLineErrors.BadArgument("The body is not as expected.");
        // Only a bearer of the secret may name the person; a token has named them already, or nobody.
        if (given is null && !asked.IsPersonAllowed) return DirectLineErrors.BadArgument($"A user id begins with {DirectLineUser.Prefix}.");
        var grant = given ?? new DirectLineGrant(ConversationIds.New(), asked.Person, asked.TrustedOrigins ?? []);
        var isNew = await activities.OpenAsync(grant, asked.Locale, request);
        return Answer(request, grant, tokens, watermark: 0, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    public static async Task<IResult> ReconnectAsync(
        string conversationId, string? watermark, HttpRequest request, ConversationAccess access, DirectLineTokens tokens, IActivityFeed feed)
    {
        var (grant, refusal) = await access.EnterAsync(request, conversationId);
        if (grant is null) return refusal!;
        if (Watermark.Parse(watermark) is not { } after) return DirectLineErrors.BadArgument("The watermark is not one of ours.");
        // Without a watermark a client wants only what is new from here on.
        if (string.IsNullOrEmpty(watermark)) after = await feed.NewestAsync(DirectLineChannel.KeyOf(conversationId), request.HttpContext.RequestAborted);
        return Answer(request, grant, tokens, after, StatusCodes.Status200OK);
    }

    public static async Task<IResult> SessionAsync(HttpRequest request, DirectLineAuthorization authorization)
    {
        var (_, refusal) = await authorization.AuthorizeAsync(request);
        return refusal ?? Results.Json(new { sessionId = Guid.NewGuid().ToString("N") });
    }

    private static IResult Answer(HttpRequest request, DirectLineGrant grant, DirectLineTokens tokens, long watermark, int status)
    {
        var scheme = request.IsHttps ? "wss" : "ws";
        var path = $"{request.PathBase}{DirectLineChannel.Prefix}/conversations/{Uri.EscapeDataString(grant.ConversationId)}/stream";
        var place = watermark == 0 ? "-" : Watermark.Write(watermark);
        var answer = new ConversationAnswer(grant.ConversationId, tokens.Create(grant), (int)tokens.Lifetime.TotalSeconds)
        {
            StreamUrl = $"{scheme}://{request.Host}{path}?watermark={place}&t={tokens.CreateForStream(grant)}",
        };
        return Results.Json(answer, statusCode: status);
    }
}
