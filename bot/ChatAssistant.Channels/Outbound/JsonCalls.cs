using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Outbox;

namespace ChatAssistant.Channels.Outbound;

/// <summary>Calls of a platform's API: JSON there, JSON back.</summary>
internal sealed class JsonCalls(IHttpClientFactory clients)
{
    public Task<JsonAnswer> GetAsync(Uri address, CancellationToken cancellationToken) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, address), cancellationToken);

    /// <param name="address">Where to.</param>
    /// <param name="body">Serialized by its own member names.</param>
    /// <param name="header">One header that the platform wants besides; null for none.</param>
    /// <param name="mayRepeat">Whether making the call twice does no harm.</param>
    /// <param name="cancellationToken">Stops waiting; the call may have been taken.</param>
    /// <exception cref="DeliveryFailureException">The platform is not able to answer now.</exception>
    public Task<JsonAnswer> PostAsync(Uri address, object body, (string Name, string Value)? header, bool mayRepeat, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = ContentOf(body) };
        // Otherwise some gateways answer in XML.
        request.Headers.Accept.ParseAdd("application/json");
        if (header is var (name, value)) request.Headers.TryAddWithoutValidation(name, value);
        request.Options.Set(OutboundHttp.MayRepeat, mayRepeat);
        return SendAsync(request, cancellationToken);
    }

    /// <summary>The same for a platform that wants a form.</summary>
    /// <exception cref="DeliveryFailureException">The platform is not able to answer now.</exception>
    public Task<JsonAnswer> PostFormAsync(
        Uri address, IEnumerable<KeyValuePair<string, string>> fields, IEnumerable<(string Name, string Value)> headers, bool mayRepeat, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.Accept.ParseAdd("application/json");
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        request.Options.Set(OutboundHttp.MayRepeat, mayRepeat);
        return SendAsync(request, cancellationToken);
    }

    /// <summary>Whole, so that its length is said: some platforms refuse a body that comes in chunks.</summary>
    private static ByteArrayContent ContentOf(object body) => new(Encoding.UTF8.GetBytes(CallbackJson.Write(body)))
    {
        Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") },
    };

    private async Task<JsonAnswer> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using (request)
        {
            using var response = await clients.CreateClient(OutboundHttp.ClientName).SendAsync(request, cancellationToken);
            if (response.StatusCode is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError)
                throw new DeliveryFailureException(DeliveryFailure.Temporary, $"http-{(int)response.StatusCode}");
            return new(response.StatusCode, Object(await response.Content.ReadAsStringAsync(cancellationToken)));
        }
    }

    private static JsonObject Object(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? [];
        }
        catch (JsonException)
        {
            // A proxy's page, perhaps. What was wanted of the answer will be found missing.
            return [];
        }
    }
}
