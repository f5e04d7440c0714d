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
        var (asked, objection) = await StartRequest.ReadAsync(request, options.Value.LargestActivity);
        if (asked is null) return objection!;
        // Only a bearer of the secret may name the person; a token has named them already, or nobody.
        if (given is null && asked.Objection is { } wrong) return DirectLineErrors.BadArgument(wrong);
        var grant = given ?? new DirectLineGrant(ConversationIds.New(), asked.Person, asked.Origins);
        var isNew = await activities.OpenAsync(grant, asked.Locale, request);
        return Answer(request, grant, tokens, watermark: 0, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    public static async Task<IResult> ReconnectAsync(
        string conversationId, string? watermark, HttpRequest request, ConversationAccess access, DirectLineTokens tokens, IActivityFeed feed)
    {
        var (grant, refusal) = await access.EnterAsync(request, conversationId);
        if (grant is null) return refusal!;
        if (Watermark.Parse(watermark) is not { } after) return DirectLineErrors.UnknownWatermark();
        // Without a watermark a client wants only what is new from here on. One ahead of us comes from a store that was since restored.
        var newest = await feed.NewestAsync(DirectLineChannel.KeyOf(conversationId), request.HttpContext.RequestAborted);
        var place = string.IsNullOrEmpty(watermark) ? newest : Math.Min(after, newest);
        return Answer(request, grant, tokens, place, StatusCodes.Status200OK);
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
