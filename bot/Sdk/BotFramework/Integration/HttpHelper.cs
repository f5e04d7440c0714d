using System.Text;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Activities in requests and responses.
/// </summary>
public static class HttpHelper
{
    public static readonly JsonSerializerSettings BotMessageSerializerSettings = MessageSerializerSettings.Create();

    public static readonly JsonSerializer BotMessageSerializer = JsonSerializer.Create(BotMessageSerializerSettings);

    /// <summary>
    /// The body, or the default when it is not JSON of that shape.
    /// </summary>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var reader = new StreamReader(request.Body, Encoding.UTF8, true, -1, true);
        var body = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);

        try
        {
            return JsonConvert.DeserializeObject<T>(body, BotMessageSerializerSettings);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>
    /// Status and body of the answer; 200 and nothing when there is none.
    /// </summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body is not { } body) return;

        response.ContentType = "application/json; charset=utf-8";
        await response.WriteAsync(JsonConvert.SerializeObject(body, BotMessageSerializerSettings), response.HttpContext.RequestAborted);
    }
}
