using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.States;
using ChatAssistant.Channels.Tokens;
using Microsoft.Extensions.Configuration;

namespace ChatAssistant.Channels.BotFramework;

/// <summary>
/// Tries the bot's login. The SDK holds the token it sends with and tells nobody of it; this one is asked for the same way, in the same place,
/// and used for nothing.
/// </summary>
internal sealed class ConnectorLogin : ITokenHolder, IDisposable
{
    private readonly JsonCalls _calls;
    private readonly IConfiguration _configuration;
    private readonly AccessToken _token;

    public ConnectorLogin(JsonCalls calls, IConfiguration configuration, TimeProvider clock)
    {
        (_calls, _configuration) = (calls, configuration);
        _token = new AccessToken(RequestTokenAsync, clock);
    }

    public IReadOnlyCollection<string> Channels => string.IsNullOrEmpty(_configuration[BotFrameworkChannel.AppIdSetting]) ? [] : [BotFrameworkChannel.Name];

    public TokenState Token => _token.State;

    public Task RefetchAsync(CancellationToken cancellationToken) => _token.RefetchAsync(cancellationToken);

    public void Dispose() => _token.Dispose();

    private async Task<GrantedToken> RequestTokenAsync(CancellationToken cancellationToken)
    {
        var (login, scope) = CloudSettings.LoginOf(_configuration);
        Dictionary<string, string> asked = new()
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = _configuration[BotFrameworkChannel.AppIdSetting] ?? "",
            ["client_secret"] = _configuration["MicrosoftAppPassword"] ?? "",
            ["scope"] = $"{scope}/.default",
        };
        var answer = await _calls.PostFormAsync(new Uri($"{login.TrimEnd('/')}/oauth2/v2.0/token"), asked, [], mayRepeat: true, cancellationToken);
        return answer.Text("access_token") is { Length: > 0 } token && answer.Number("expires_in") is { } seconds
            ? new(token, TimeSpan.FromSeconds(seconds))
            : throw new DeliveryFailureException(DeliveryFailure.Temporary, $"botframework-token-{(int)answer.Status}");
    }
}
