using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Builder.Integration;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>
/// The Connector REST API, version 3. The HTTP client belongs to whoever made it.
/// </summary>
internal sealed class RestConnectorClient(Uri baseUri, HttpClient http, IBearerTokens tokens) : IConnectorClient, IConversations
{
    public Uri BaseUri { get; set; } = baseUri;

    public JsonSerializerSettings SerializationSettings { get; } = MessageSerializerSettings.Create();

    public JsonSerializerSettings DeserializationSettings { get; } = MessageSerializerSettings.Create();

    public IConversations Conversations => this;

    public async Task<T> CallAsync<T>(ConversationCall call, CancellationToken cancellationToken)
        where T : class
    {
        using var response = await SendAsync(call, cancellationToken);
        var body = await response.ReadBoundedAsync(cancellationToken);
        if (!response.IsSuccessStatusCode) throw Refusal(response.StatusCode, body);

        return string.IsNullOrWhiteSpace(body) ? null : JsonConvert.DeserializeObject<T>(body, DeserializationSettings);
    }

    public void Dispose()
    {
    }

    /// <summary>
    /// A token may be withdrawn before it expires: a 401 is worth one more try with a new one.
    /// </summary>
    private async Task<HttpResponseMessage> SendAsync(ConversationCall call, CancellationToken cancellationToken)
    {
        var token = await tokens.GetAsync(cancellationToken);
        var response = await SendOnceAsync(call, token, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Unauthorized || token is null) return response;

        response.Dispose();
        tokens.Drop(token);
        return await SendOnceAsync(call, await tokens.GetAsync(cancellationToken), cancellationToken);
    }

    private async Task<HttpResponseMessage> SendOnceAsync(ConversationCall call, string token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(call.Method, new Uri($"{BaseUri.AbsoluteUri.TrimEnd('/')}/{call.Path}"));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
        request.Headers.Add("x-ms-client-request-id", Guid.NewGuid().ToString());
        if (call.ConversationId is { } id) request.Headers.TryAddWithoutValidation(ConversationConstants.ConversationIdHttpHeaderName, id);
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (call.Body is { } body)
        {
            request.Content = new StringContent(JsonConvert.SerializeObject(body, SerializationSettings), Encoding.UTF8, "application/json");
        }

        return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    private static HttpRequestException Refusal(HttpStatusCode status, string body) =>
        new($"The channel answered {(int)status} {CodeIn(body)}.", null, status);

    /// <summary>
    /// Only the code: the message of an error may quote what was said.
    /// </summary>
    private static string CodeIn(string body)
    {
        try
        {
            return JsonConvert.DeserializeObject<ErrorResponse>(body)?.Error?.Code;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
