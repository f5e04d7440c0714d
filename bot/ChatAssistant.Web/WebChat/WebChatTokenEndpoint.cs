using System.Globalization;
using System.Security.Cryptography;
using ChatAssistant.Channels.DirectLine;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.WebChat;

/// <summary>POST /webchat/token: lets the page speak as one person in one conversation, the earlier one when the browser returns.</summary>
internal static class WebChatTokenEndpoint
{
    public const string Path = "/webchat/token";

    public static async Task<IResult> IssueAsync(
        HttpContext context, ReturningVisitor visitors, DirectLineTokens tokens, IActivityFeed feed, IOptions<WebChatOptions> options)
    {
        var known = visitors.Recognise(context.Request);
        var newest = known is null ? 0 : await feed.NewestAsync(DirectLineChannel.KeyOf(known.ConversationId), context.RequestAborted);
        var grant = known ?? NewVisitor();
        visitors.Remember(context.Response, grant);
        context.Response.Headers.CacheControl = "no-store";
        return Results.Json(new WebChatToken(tokens.Create(grant), (int)tokens.Lifetime.TotalSeconds, grant.User!.Id)
        {
            ConversationId = newest == 0 ? null : grant.ConversationId,
            Watermark = newest == 0 ? null : Math.Max(0, newest - options.Value.HistoryShown).ToString(CultureInfo.InvariantCulture),
        });
    }

    private static DirectLineGrant NewVisitor() =>
        new(ConversationIds.New(), new DirectLineUser(DirectLineUser.Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), null), []);
}
