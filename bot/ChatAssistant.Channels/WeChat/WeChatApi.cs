using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.Tokens;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.WeChat;

/// <summary>Calls of the platform's API, with a token that is asked for once for all of them.</summary>
public sealed class WeChatApi : IDisposable
{
    private const string TokenPath = "cgi-bin/stable_token";

    private readonly IHttpClientFactory _clients;
    private readonly WeChatOptions _options;
    private readonly AccessToken _token;
    private volatile bool _isRefused;

    public WeChatApi(IHttpClientFactory clients, IOptions<WeChatOptions> options, TimeProvider clock)
    {
        (_clients, _options) = (clients, options.Value);
        _token = new AccessToken(AskForTokenAsync, clock);
    }

    /// <summary>Sends a text to a person.</summary>
    /// <exception cref="DeliveryFailureException">The platform did not take it.</exception>
    internal Task SendTextAsync(string openId, string text, CancellationToken cancellationToken) =>
        CallAsync("cgi-bin/message/custom/send", new { touser = openId, msgtype = "text", text = new { content = text } }, cancellationToken);

    /// <summary>Exchanges the account's menu.</summary>
    /// <param name="menu">As the platform's menu/create takes it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="DeliveryFailureException">The platform did not take it.</exception>
    public Task PublishMenuAsync(JsonNode menu, CancellationToken cancellationToken) => CallAsync("cgi-bin/menu/create", menu, cancellationToken);

    public void Dispose() => _token.Dispose();

    private async Task CallAsync(string path, object body, CancellationToken cancellationToken)
    {
        var token = await _token.GetAsync(cancellationToken);
        var code = await CodeOfAsync(path, token, body, cancellationToken);
        if (WeChatCodes.IsOfToken(code))
        {
            // The platform may give the same token again unless it is told that it was refused.
            _isRefused = true;
            code = await CodeOfAsync(path, await _token.RenewAsync(token, cancellationToken), body, cancellationToken);
        }

        if (code != 0) throw WeChatCodes.Failure(code);
    }

    private async Task<int> CodeOfAsync(string path, string token, object body, CancellationToken cancellationToken) =>
        CodeIn(await PostAsync($"{path}?access_token={Uri.EscapeDataString(token)}", body, mayRepeat: false, cancellationToken));

    private async Task<GrantedToken> AskForTokenAsync(CancellationToken cancellationToken)
    {
        var isForced = _isRefused;
        var answer = await PostAsync(
            TokenPath, new { grant_type = "client_credential", appid = _options.AppId, secret = _options.AppSecret, force_refresh = isForced }, mayRepeat: true, cancellationToken);
        if (Value<string>(answer, "access_token") is not { Length: > 0 } value) throw WeChatCodes.Failure(CodeIn(answer));
        _isRefused = false;
        return new(value, TimeSpan.FromSeconds(Value<int?>(answer, "expires_in") ?? 0));
    }

    private async Task<JsonObject> PostAsync(string path, object body, bool mayRepeat, CancellationToken cancellationToken)
    {
        // Chinese must stand in it as it is: escaped, it is refused (40033).
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{_options.BaseAddress.AbsoluteUri.TrimEnd('/')}/{path}"))
        {
            Content = JsonContent.Create(body, body.GetType(), options: CallbackJson.Camel),
        };
        request.Options.Set(OutboundHttp.MayRepeat, mayRepeat);
        using var response = await _clients.CreateClient(OutboundHttp.ClientName).SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode) throw new DeliveryFailureException(DeliveryFailure.Temporary, $"http-{(int)response.StatusCode}");
        return Read(await response.Content.ReadAsStringAsync(cancellationToken));
    }

    private static JsonObject Read(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? [];
        }
        catch (JsonException)
        {
            throw new DeliveryFailureException(DeliveryFailure.Temporary, "wechat-no-json");
        }
    }

    /// <summary>No code says that all is well.</summary>
    private static int CodeIn(JsonObject answer) => Value<int?>(answer, "errcode") ?? 0;

    private static T? Value<T>(JsonObject answer, string name) => answer[name] is JsonValue value && value.TryGetValue<T>(out var read) ? read : default;
}
