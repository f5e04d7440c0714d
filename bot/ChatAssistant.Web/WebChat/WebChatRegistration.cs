using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.WebChat;

/// <summary>
/// The citizen's chat page at <c>/</c> (Pages/Index), the files it needs and the token it speaks with.
/// </summary>
public static class WebChatRegistration
{
    private const string TokenLimit = "WebChatTokens";

    private static readonly TimeSpan LimitWindow = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddWebChat(this IServiceCollection services)
    {
        services.AddOptions<WebChatOptions>().BindConfiguration(WebChatOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ReturningVisitor>();
        services.AddSingleton(_ => new WebChatAssets(Path.Combine(AppContext.BaseDirectory, "webchat")));
        services.AddRateLimiter(limiter => limiter.AddPolicy(TokenLimit, LimitByAddress).OnRejected = SayWhenAgain);
        return services;
    }

    /// <summary>
    /// Maps the files and the token. The pages themselves come with <c>MapRazorPages</c>.
    /// </summary>
    public static IEndpointRouteBuilder MapWebChat(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/webchat/{name}", WebChatAssetEndpoint.Get).AllowAnonymous();
        endpoints.MapPost(WebChatTokenEndpoint.Path, WebChatTokenEndpoint.IssueAsync).AllowAnonymous().RequireRateLimiting(TokenLimit);
        return endpoints;
    }

    private static RateLimitPartition<string> LimitByAddress(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<WebChatOptions>>().Value;
        return RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = options.TokensPerMinute, Window = LimitWindow });
    }

    private static ValueTask SayWhenAgain(OnRejectedContext context, CancellationToken cancellationToken)
    {
        context.HttpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.HttpContext.Response.Headers.RetryAfter = LimitWindow.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
