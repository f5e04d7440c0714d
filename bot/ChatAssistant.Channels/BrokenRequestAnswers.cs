using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ChatAssistant.Channels;

/// <summary>
/// Says what is wrong with a request to whoever sent it: 408 where its body comes too slowly, 413 where it is larger than the server takes, 400 where
/// it breaks off. None of that is a fault of ours, to be logged and shown as one.
/// </summary>
public static class BrokenRequestAnswers
{
    public static IApplicationBuilder UseBrokenRequestAnswers(this IApplicationBuilder app) => app.Use(AnswerAsync);

    private static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException broken) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = broken.StatusCode;
        }
    }
}
