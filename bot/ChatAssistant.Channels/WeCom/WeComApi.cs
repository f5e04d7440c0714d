using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.States;
using ChatAssistant.Channels.Tokens;
using ChatAssistant.Channels.WeCom.Kf;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.WeCom;

/// <summary>WeCom's API, under the application's token.</summary>
internal sealed class WeComApi : ITokenHolder, IDisposable
{
    private readonly JsonCalls _calls;
    private readonly WeComOptions _options;
    private readonly AccessToken _token;

    public WeComApi(JsonCalls calls, IOptions<WeComOptions> options, TimeProvider clock)
    {
        (_calls, _options) = (calls, options.Value);
        _token = new AccessToken(RequestTokenAsync, clock);
    }

    public IReadOnlyCollection<string> Channels => [WeComChannel.Name, KfChannel.Name];

    public TokenState Token => _token.State;

    /// <summary>Calls once more with another token when the first is refused.</summary>
    /// <param name="path">Below <c>cgi-bin/</c>.</param>
    /// <param name="body">By WeCom's member names.</param>
    /// <param name="mayRepeat">Whether making the call twice does no harm.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="DeliveryFailureException">WeCom refused.</exception>
    public async Task<JsonAnswer> PostAsync(string path, object body, bool mayRepeat, CancellationToken cancellationToken)
    {
        var token = await _token.GetAsync(cancellationToken);
        var answer = await CallAsync(path, token, body, mayRepeat, cancellationToken);
        if (WeComCodes.IsTokenRefused(answer))
            answer = await CallAsync(path, await _token.RenewAsync(token, cancellationToken), body, mayRepeat, cancellationToken);
        return WeComCodes.Checked(answer);
    }

    /// <summary>The address of what is to be fetched, with the token.</summary>
    /// <param name="path">Below <c>cgi-bin/</c>, with a query.</param>
    /// <param name="cancellationToken">Stops waiting for a token.</param>
    public async Task<Uri> AddressOfAsync(string path, CancellationToken cancellationToken) =>
        _options.BaseAddress.Below($"cgi-bin/{path}&access_token={Uri.EscapeDataString(await _token.GetAsync(cancellationToken))}");

    public Task RefetchAsync(CancellationToken cancellationToken) => _token.RefetchAsync(cancellationToken);

    public void Dispose() => _token.Dispose();

    private Task<JsonAnswer> CallAsync(string path, string token, object body, bool mayRepeat, CancellationToken cancellationToken) =>
        _calls.PostAsync(_options.BaseAddress.Below($"cgi-bin/{path}?access_token={Uri.EscapeDataString(token)}"), body, header: null, mayRepeat, cancellationToken);

    private async Task<GrantedToken> RequestTokenAsync(CancellationToken cancellationToken)
    {
        var address = _options.BaseAddress.Below($"cgi-bin/gettoken?corpid={Uri.EscapeDataString(_options.CorpId)}&corpsecret={Uri.EscapeDataString(_options.Secret)}");
        var answer = await _calls.GetAsync(address, cancellationToken);
        return answer.Text("access_token") is { Length: > 0 } token && answer.Number("expires_in") is { } seconds
            ? new(token, TimeSpan.FromSeconds(seconds))
            // Settings can be mended; until then what is queued waits.
            : throw new DeliveryFailureException(DeliveryFailure.Temporary, $"wecom-token-{answer.Number("errcode")}");
    }
}
