using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Tokens for the client id and secret of the bot, kept until five minutes before they expire.
/// </summary>
internal sealed class ClientCredentialTokens : IBearerTokens
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly ClientCredential _credential;
    private readonly Func<HttpClient> _http;
    private readonly TimeProvider _clock;
    private readonly SingleFlight<KeptToken> _asking;
    private volatile KeptToken _kept;

    public ClientCredentialTokens(ClientCredential credential, Func<HttpClient> http, TimeProvider clock)
    {
        _credential = credential;
        _http = http;
        _clock = clock;
        _asking = new SingleFlight<KeptToken>(AskAsync);
    }

    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        var kept = _kept;
        if (kept is null || _clock.GetUtcNow() >= kept.Until) kept = await _asking.JoinAsync(cancellationToken);
        return kept.Value;
    }

    public void Drop(string token)
    {
        if (_kept?.Value == token) _kept = null;
    }

    private async Task<KeptToken> AskAsync()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = _credential.AppId,
            ["client_secret"] = _credential.Password,
            ["scope"] = $"{_credential.Audience}/.default",
        });
        var asked = _clock.GetUtcNow();
        using var response = await _http().PostAsync(new Uri($"{_credential.LoginEndpoint.TrimEnd('/')}/oauth2/v2.0/token"), form);
        response.EnsureSuccessStatusCode();

        var answer = JsonConvert.DeserializeObject<TokenAnswer>(await response.ReadBoundedAsync(default));
        if (string.IsNullOrEmpty(answer?.AccessToken)) throw new HttpRequestException("The login service answered without a token.");

        return _kept = new KeptToken(answer.AccessToken, asked + TimeSpan.FromSeconds(answer.ExpiresIn) - Margin);
    }

    private sealed record KeptToken(string Value, DateTimeOffset Until);

    private sealed record TokenAnswer(
        [property: JsonProperty("access_token")] string AccessToken, [property: JsonProperty("expires_in")] long ExpiresIn);
}
