using System.Globalization;
using System.Net.Mime;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Site;

namespace ChatAssistant.Web.Security;

/// <summary>
/// Answers 429 to an address that asks too often. The framework's middleware would do, but never lets go of its limiter, whose timer then
/// keeps a whole stopped service in memory: tests start hundreds in one process.
/// </summary>
internal static class AddressLimits
{
    public static IServiceCollection AddAddressLimit(this IServiceCollection services, string name, Func<IServiceProvider, int> perMinute) =>
        services.AddKeyedSingleton(name, (provider, _) => new AddressLimit(perMinute(provider)));

    public static IApplicationBuilder UseAddressLimits(this IApplicationBuilder app) => app.Use((context, next) =>
        context.GetEndpoint()?.Metadata.GetMetadata<LimitedByAddressAttribute>() is { } limited
        && !context.RequestServices.GetRequiredKeyedService<AddressLimit>(limited.Limit).Allows(context.Connection.RemoteIpAddress, out var wait)
            ? SayWhenAgainAsync(context, wait)
            : next(context));

    /// <summary>The page that says so comes from <c>/error/429</c>, as for any other status; programs read a sentence.</summary>
    private static Task SayWhenAgainAsync(HttpContext context, TimeSpan wait)
    {
        var response = context.Response;
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        if (SiteRegistration.IsForPeople(context.Request)) return Task.CompletedTask;
        response.ContentType = $"{MediaTypeNames.Text.Plain}; charset=utf-8";
        return response.WriteAsync($"{PageTexts.ErrorTooManyTitle}。{PageTexts.ErrorTooManyText}", context.RequestAborted);
    }
}
