using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>Direct Line calls as a program makes them, with one credential.</summary>
public sealed class DirectLineClient(HttpClient http, string? credential)
{
    private const string Prefix = "v3/directline/";

    public static DirectLineClient WithSecret(RunningService service) => new(service.Http, RunningService.Secret);

    /// <summary>The same calls with another credential; null for none.</summary>
    public DirectLineClient With(string? other) => new(http, other);

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<Answer> PostAsync(string path, JsonNode? body = null) =>
        SendAsync(HttpMethod.Post, path, body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));

    public async Task<Answer> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var request = new HttpRequestMessage(method, Prefix + path) { Content = content };
        if (credential is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credential);
        using var response = await http.SendAsync(request);
        return await Answer.OfAsync(response);
    }
}
