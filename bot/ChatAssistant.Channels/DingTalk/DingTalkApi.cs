using System.Net;
using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.States;
using ChatAssistant.Channels.Tokens;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.DingTalk;

/// <summary>DingTalk's API, under the application's token.</summary>
internal sealed class DingTalkApi : ITokenHolder, IDisposable
{
    private const string TokenHeader = "x-acs-dingtalk-access-token";

    private readonly JsonCalls _calls;
    private readonly DingTalkOptions _options;
    private readonly AccessToken _token;

    public DingTalkApi(JsonCalls calls, IOptions<DingTalkOptions> options, TimeProvider clock)
    {
        (_calls, _options) = (calls, options.Value);
        _token = new AccessToken(RequestTokenAsync, clock);
    }

    public IReadOnlyCollection<string> Channels => [DingTalkChannel.Name];

    public TokenState Token => _token.State;

    /// <summary>Calls once more with another token when the first is refused.</summary>
    /// <exception cref="DeliveryFailureException">DingTalk refused.</exception>
    public async Task<JsonAnswer> PostAsync(string path, object body, CancellationToken cancellationToken)
    {
        var token = await _token.GetAsync(cancellationToken);
        var answer = await CallAsync(path, token, body, cancellationToken);
        if (IsTokenRefused(answer)) answer = await CallAsync(path, await _token.RenewAsync(token, cancellationToken), body, cancellationToken);
        if (answer.Status is HttpStatusCode.OK) return answer;
        var kind = answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.NotFound ? DeliveryFailure.Permanent : DeliveryFailure.Temporary;
        throw new DeliveryFailureException(kind, $"dingtalk-{(int)answer.Status}");
    }

    public Task RefetchAsync(CancellationToken cancellationToken) => _token.RefetchAsync(cancellationToken);

    public void Dispose() => _token.Dispose();

    private static bool IsTokenRefused(JsonAnswer answer) =>
        answer.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden || answer.Text("code") is "InvalidAuthentication";

    private Task<JsonAnswer> CallAsync(string path, string token, object body, CancellationToken cancellationToken) =>
        _calls.PostAsync(_options.BaseAddress.Below(path), body, (TokenHeader, token), mayRepeat: false, cancellationToken);

    private async Task<GrantedToken> RequestTokenAsync(CancellationToken cancellationToken)
    {
        var login = new { appKey = _options.AppKey, appSecret = _options.AppSecret };
        var answer = await _calls.PostAsync(_options.BaseAddress.Below("v1.0/oauth2/accessToken"), login, header: null, mayRepeat: true, cancellationToken);
        return answer.Text("accessToken") is { Length: > 0 } token && answer.Number("expireIn") is { } seconds
            ? new(token, TimeSpan.FromSeconds(seconds))
            // Settings can be mended; until then what is queued waits.
            : throw new DeliveryFailureException(DeliveryFailure.Temporary, $"dingtalk-token-{(int)answer.Status}");
    }
}
