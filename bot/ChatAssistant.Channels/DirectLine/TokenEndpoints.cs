using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>POST /tokens/generate and /tokens/refresh.</summary>
internal static class TokenEndpoints
{
    public static async Task<IResult> GenerateAsync(
        HttpRequest request, DirectLineAuthorization authorization, DirectLineTokens tokens, IOptions<DirectLineOptions> options)
    {
        var (grant, refusal) = await authorization.AuthorizeAsync(request);
        if (refusal is not null) return refusal;
        if (grant is not null) return DirectLineErrors.Forbidden();
        var (asked, objection) = await StartRequest.ReadAsync(request, options.Value.LargestActivity);
        if (asked is null) return objection!;
        if (asked.Objection is { } wrong) return DirectLineErrors.BadArgument(wrong);
        return Answer(new DirectLineGrant(ConversationIds.New(), asked.Person, asked.Origins), tokens);
    }

    public static async Task<IResult> RefreshAsync(HttpRequest request, DirectLineAuthorization authorization, DirectLineTokens tokens)
    {
        var (grant, refusal) = await authorization.AuthorizeAsync(request);
        return refusal ?? (grant is null ? DirectLineErrors.Forbidden() : Answer(grant, tokens));
    }

    private static IResult Answer(DirectLineGrant grant, DirectLineTokens tokens) =>
        Results.Json(new ConversationAnswer(grant.ConversationId, tokens.Create(grant), (int)tokens.Lifetime.TotalSeconds));
}
