using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.States;
using ChatAssistant.Channels.Tokens;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.DingTalk.Dedicated;

/// <summary>The API of a dedicated gateway: forms, each signed by itself. Its token is asked for only to see whether the gateway lets us in.</summary>
internal sealed partial class DedicatedApi : ITokenHolder, IDisposable
{
    private readonly JsonCalls _calls;
    private readonly HmacAuth _auth;
    private readonly DingTalkOptions _options;
    private readonly AccessToken _token;

    public DedicatedApi(JsonCalls calls, HmacAuth auth, IOptions<DingTalkOptions> options, TimeProvider clock)
    {
        (_calls, _auth, _options) = (calls, auth, options.Value);
        _token = new AccessToken(RequestTokenAsync, clock);
    }

    public IReadOnlyCollection<string> Channels => [DingTalkChannel.Name];

    public TokenState Token => _token.State;

    public Task RefetchAsync(CancellationToken cancellationToken) => _token.RefetchAsync(cancellationToken);

    /// <summary>What the gateway answered, once it has said twice that all is well.</summary>
    /// <exception cref="DeliveryFailureException">It did not. No list of its codes is public, so each may pass: a right may yet be granted.</exception>
    public async Task<JsonAnswer> PostAsync(string path, IReadOnlyCollection<KeyValuePair<string, string>> fields, CancellationToken cancellationToken)
    {
        var address = _options.BaseAddress.Below(path);
        var answer = await _calls.PostFormAsync(address, fields, _auth.HeadersOf("POST", address.AbsolutePath, fields), mayRepeat: true, cancellationToken);
        var content = answer with { Body = answer.Body["content"] as JsonObject ?? [] };
        if (answer.IsTrue("success") && content.IsTrue("success")) return content with { Body = content.Body["data"] as JsonObject ?? [] };
        throw new DeliveryFailureException(DeliveryFailure.Temporary, $"dingtalk-{CodeOf(answer.Text("bizErrorCode") ?? content.Text("responseCode")) ?? $"{(int)answer.Status}"}");
    }

    public void Dispose() => _token.Dispose();

    /// <summary>Whatever the gateway says stands in rows and logs only if it looks like a code.</summary>
    private static string? CodeOf(string? said) => said is not null && Code().IsMatch(said) ? said : null;

    private async Task<GrantedToken> RequestTokenAsync(CancellationToken cancellationToken)
    {
        var granted = await PostAsync("gettoken.json", new Dictionary<string, string> { ["appkey"] = _options.AppKey, ["appsecret"] = _options.AppSecret }, cancellationToken);
        return granted.Text("accessToken") is { Length: > 0 } token && granted.Number("expiresIn") is { } seconds
            ? new(token, TimeSpan.FromSeconds(seconds))
            : throw new DeliveryFailureException(DeliveryFailure.Temporary, "dingtalk-token-unreadable");
    }

    [GeneratedRegex("^[A-Za-z0-9._-]{1,40}$")]
    private static partial Regex Code();
}
