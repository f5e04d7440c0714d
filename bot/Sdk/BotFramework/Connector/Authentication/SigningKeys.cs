using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The keys an issuer publishes, kept for a day. A key that is not among them is asked for at most once an hour,
/// so that made-up key ids cannot make the bot hammer the issuer.
/// </summary>
internal sealed class SigningKeys
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);
    private static readonly TimeSpan BetweenRefreshes = TimeSpan.FromHours(1);

    private readonly string _metadataUrl;
    private readonly Func<HttpClient> _http;
    private readonly TimeProvider _clock;
    private readonly SingleFlight<Published> _fetching;
    private volatile Published _published;

    public SigningKeys(string metadataUrl, Func<HttpClient> http, TimeProvider clock)
    {
        _metadataUrl = metadataUrl;
        _http = http;
        _clock = clock;
        _fetching = new SingleFlight<Published>(FetchAsync);
    }

    /// <summary>
    /// Throws <see cref="UnauthorizedAccessException"/> for a key the issuer does not publish, and
    /// <see cref="HttpRequestException"/> when the issuer cannot be asked.
    /// </summary>
    public async Task<SigningKey> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        var published = _published;
        if (published is null || Age(published) >= KeptFor || IsWorthAsking(published, keyId))
        {
            published = await _fetching.JoinAsync(cancellationToken);
        }

        return published.Keys.GetValueOrDefault(keyId) ?? throw new UnauthorizedAccessException("The key is unknown.");
    }

    private bool IsWorthAsking(Published published, string keyId) =>
        !published.Keys.ContainsKey(keyId) && Age(published) >= BetweenRefreshes;

    private TimeSpan Age(Published published) => _clock.GetUtcNow() - published.At;

    private async Task<Published> FetchAsync()
    {
        var metadata = await GetAsync(_metadataUrl);
        var keysUrl = metadata.Value<string>("jwks_uri") ?? throw new HttpRequestException("The metadata name no keys.");
        var keys = await GetAsync(keysUrl);
        var byId = (keys["keys"] as JArray ?? []).OfType<JObject>()
            .Where(key => key.Value<string>("kid") is not null && key.Value<string>("kty") == "RSA")
            .GroupBy(key => key.Value<string>("kid"))
            .ToDictionary(group => group.Key, group => Read(group.First()));
        return _published = new Published(byId, _clock.GetUtcNow());
    }

    private async Task<JObject> GetAsync(string url)
    {
        using var response = await _http().GetAsync(new Uri(url), HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        return JObject.Parse(await response.ReadBoundedAsync(default));
    }

    private static SigningKey Read(JObject key)
    {
        var endorsements = (key["endorsements"] as JArray ?? []).Values<string>().ToHashSet();
        return new SigningKey(new JsonWebKey(key.ToString()), endorsements);
    }

    private sealed record Published(IReadOnlyDictionary<string, SigningKey> Keys, DateTimeOffset At);
}
