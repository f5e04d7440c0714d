using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.States;
using ChatAssistant.Channels.Tokens;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Feishu;

/// <summary>Feishu's API, under the tenant's token.</summary>
internal sealed class FeishuApi : ITokenHolder, IDisposable
{
    private readonly JsonCalls _calls;
    private readonly FeishuOptions _options;
    private readonly AccessToken _token;

    public FeishuApi(JsonCalls calls, IOptions<FeishuOptions> options, TimeProvider clock)
    {
        (_calls, _options) = (calls, options.Value);
        _token = new AccessToken(RequestTokenAsync, clock);
    }

    public IReadOnlyCollection<string> Channels => [FeishuChannel.Name];

    public TokenState Token => _token.State;

    /// <summary>Calls once more with another token when the first is refused. Each call has a key of ours, so that a second attempt is none.</summary>
    /// <exception cref="DeliveryFailureException">Feishu refused.</exception>
    public async Task PostAsync(string path, object body, CancellationToken cancellationToken)
    {
        var token = await _token.GetAsync(cancellationToken);
        var answer = await CallAsync(path, token, body, cancellationToken);
        if (IsTokenRefused(answer)) answer = await CallAsync(path, await _token.RenewAsync(token, cancellationToken), body, cancellationToken);
        // Refusals come with 200 or 400 alike.
        if (answer.Number("code") is not 0) throw new DeliveryFailureException(KindOf(answer), $"feishu-{answer.Number("code")?.ToString(null, null) ?? "unreadable"}");
    }

    /// <summary>A request for what is kept at a path below <c>open-apis/</c>.</summary>
    public async Task<HttpRequestMessage> GetOfAsync(string path, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, _options.BaseAddress.Below($"open-apis/{path}"));
        request.Headers.Authorization = new("Bearer", await _token.GetAsync(cancellationToken));
        return request;
    }

    public Task RefetchAsync(CancellationToken cancellationToken) => _token.RefetchAsync(cancellationToken);

    public void Dispose() => _token.Dispose();

    /// <summary>Missing, invalid and expired tokens.</summary>
    private static bool IsTokenRefused(JsonAnswer answer) => answer.Number("code") is 99991661 or 99991663 or 99991664 or 99991668;

    private static DeliveryFailure KindOf(JsonAnswer answer) =>
        // Too often, of the application or of one chat; busy.
        answer.Number("code") is null or 99991400 or 230020 or 11232 or 11233 || IsTokenRefused(answer) ? DeliveryFailure.Temporary : DeliveryFailure.Permanent;

    private Task<JsonAnswer> CallAsync(string path, string token, object body, CancellationToken cancellationToken) =>
        _calls.PostAsync(_options.BaseAddress.Below($"open-apis/{path}"), body, ("Authorization", $"Bearer {token}"), mayRepeat: true, cancellationToken);

    private async Task<GrantedToken> RequestTokenAsync(CancellationToken cancellationToken)
    {
        var login = new { app_id = _options.AppId, app_secret = _options.AppSecret };
        var answer = await _calls.PostAsync(_options.BaseAddress.Below("open-apis/auth/v3/tenant_access_token/internal"), login, header: null, mayRepeat: true, cancellationToken);
        return answer.Text("tenant_access_token") is { Length: > 0 } token && answer.Number("expire") is { } seconds
            ? new(token, TimeSpan.FromSeconds(seconds))
            // Settings can be mended; until then what is queued waits.
            : throw new DeliveryFailureException(DeliveryFailure.Temporary, $"feishu-token-{answer.Number("code")}");
    }
}
