using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ChatAssistant.Channels.Inbox;

/// <summary>
/// Says to channels that they should come again later: 429 where one conversation sends too much, 503 where the service has too much,
/// both with Retry-After in seconds.
/// </summary>
public static class OverloadAnswers
{
    public static IApplicationBuilder UseOverloadAnswers(this IApplicationBuilder app) => app.Use(AnswerAsync);

    private static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (OverloadException overload) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = overload.IsOfConversation ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = ((int)Math.Ceiling(overload.RetryAfter.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            var error = new { code = "ServiceUnavailable", message = "Too many messages wait. Send it again later." };
            await context.Response.WriteAsJsonAsync(new { error }, context.RequestAborted);
        }
    }
}
