using System.Text.Json.Nodes;
using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.States;
using ChatAssistant.Channels.Tokens;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.WeChat;

/// <summary>Calls of the platform's API, with a token that is asked for once for all of them.</summary>
public sealed class WeChatApi : ITokenHolder, IDisposable
{
    private const string TokenPath = "cgi-bin/stable_token";

    /// <summary>As if it were busy: what stands in its place may pass.</summary>
    private const int NoCode = -1;

    private readonly JsonCalls _calls;
    private readonly WeChatOptions _options;
    private readonly AccessToken _token;
    private volatile bool _isRefused;

    internal WeChatApi(JsonCalls calls, IOptions<WeChatOptions> options, TimeProvider clock)
    {
        (_calls, _options) = (calls, options.Value);
        _token = new AccessToken(AskForTokenAsync, clock);
    }

    IReadOnlyCollection<string> ITokenHolder.Channels => string.IsNullOrEmpty(_options.AppSecret) ? [] : [WeChatChannel.Name];

    TokenState ITokenHolder.Token => _token.State;

    Task ITokenHolder.RefetchAsync(CancellationToken cancellationToken) => _token.RefetchAsync(cancellationToken);

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
        var asked = new { grant_type = "client_credential", appid = _options.AppId, secret = _options.AppSecret, force_refresh = _isRefused };
        var answer = await PostAsync(TokenPath, asked, mayRepeat: true, cancellationToken);
        if (answer.Text("access_token") is not { Length: > 0 } value) throw WeChatCodes.Failure(CodeIn(answer));
        _isRefused = false;
        return new(value, TimeSpan.FromSeconds(answer.Number("expires_in") ?? 0));
    }

    private Task<JsonAnswer> PostAsync(string path, object body, bool mayRepeat, CancellationToken cancellationToken) =>
        _calls.PostAsync(_options.BaseAddress.Below(path), body, header: null, mayRepeat, cancellationToken);

    /// <summary>Zero says that all is well. An answer without a code is not the platform's.</summary>
    private static int CodeIn(JsonAnswer answer) => (int)(answer.Number("errcode") ?? NoCode);
}
