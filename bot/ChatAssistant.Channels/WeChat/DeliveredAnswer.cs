using Microsoft.AspNetCore.Http;

namespace ChatAssistant.Channels.WeChat;

/// <summary>An answer that counts as delivered once it is written whole, to a platform that was still there to read it.</summary>
internal sealed class DeliveredAnswer(IResult answer, Func<Task> delivered) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await answer.ExecuteAsync(httpContext);
        await httpContext.Response.CompleteAsync();
        if (!httpContext.RequestAborted.IsCancellationRequested) await delivered();
    }
}
