using System.Globalization;
using System.Net.Mime;
using System.Threading.RateLimiting;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Security;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Site;

/// <summary>
/// Keeps one network address from asking for pages that anybody may read without end. The page that says so comes from
/// <c>/error/429</c>, as for any other status; programs read a sentence.
/// </summary>
internal sealed class PublicPagesLimit(IOptions<PublicPagesOptions> options) : IRateLimiterPolicy<string>
{
    public const string Name = "PublicPages";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected { get; } = SayWhenAgainAsync;

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) => RateLimitPartition.GetFixedWindowLimiter(
        NetworkAddress.SubscriberOf(httpContext.Connection.RemoteIpAddress),
        _ => new FixedWindowRateLimiterOptions { PermitLimit = options.Value.PerMinute, Window = Window });

    private static async ValueTask SayWhenAgainAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var (request, response) = (rejected.HttpContext.Request, rejected.HttpContext.Response);
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : Window;
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        if (SiteRegistration.IsForPeople(request)) return;
        response.ContentType = $"{MediaTypeNames.Text.Plain}; charset=utf-8";
        await response.WriteAsync($"{PageTexts.ErrorTooManyTitle}。{PageTexts.ErrorTooManyText}", cancellationToken);
    }
}
