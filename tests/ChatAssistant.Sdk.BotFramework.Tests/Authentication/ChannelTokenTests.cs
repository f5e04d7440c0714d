using ChatAssistant.Sdk.BotFramework.Tests.Support;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Sdk.BotFramework.Tests.Authentication;

public sealed class ChannelTokenTests : IAsyncLifetime
{
    private const string App = "11111111-2222-3333-4444-555555555555";
    private const string Service = "https://channel.example/";
    private const string Directory = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";

    private readonly SilentBot _silent = new();
    private TestIssuer _issuer = null!;
    private BotHost _bot = null!;

    /// <summary>
    /// Expected status, name, changes to the claims, to the header, and to the activity. Times are seconds from now.
    /// </summary>
    public static TheoryData<int, string, string, string, string> Tokens => new()
    {
        { 200, "valid", "{}", "{}", "{}" },
        { 200, "a key without endorsements", "{}", """{"kid":"k2"}""", """{"channelId":"msteams"}""" },
        { 200, "RS384", "{}", """{"alg":"RS384"}""", "{}" },
        { 200, "RS512", "{}", """{"alg":"RS512"}""", "{}" },
        { 200, "expired for four minutes", """{"exp":-240}""", "{}", "{}" },
        { 200, "valid in four minutes", """{"nbf":240}""", "{}", "{}" },
        { 200, "the emulator, version 1", $$"""{"iss":"{{Directory}}","ver":"1.0","appid":"{{App}}","serviceurl":null}""", "{}", "{}" },
        { 200, "the emulator, version 2", $$"""{"iss":"https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0","ver":"2.0","azp":"{{App}}"}""", "{}", "{}" },
        { 401, "for several, this bot among them", $$"""{"aud":["other","{{App}}"]}""", "{}", "{}" },
        { 401, "an issuer that is a number", """{"iss":7}""", "{}", "{}" },
        { 401, "a service url that is a number", """{"serviceurl":7}""", "{}", "{}" },
        { 401, "a key id that is a number", "{}", """{"kid":7}""", "{}" },
        { 401, "an algorithm that is a list", "{}", """{"alg":["RS256"]}""", "{}" },
        { 401, "an expiry beyond all time", """{"exp":9007199254740992}""", "{}", """{"channelId":"msteams"}""" },
        { 401, "expired for six minutes", """{"exp":-360}""", "{}", "{}" },
        { 401, "without expiry", """{"exp":null}""", "{}", "{}" },
        { 401, "valid in ten minutes", """{"nbf":600}""", "{}", "{}" },
        { 401, "for another bot", """{"aud":"99999999-2222-3333-4444-555555555555"}""", "{}", "{}" },
        { 401, "for no one", """{"aud":null}""", "{}", "{}" },
        { 401, "from another issuer", """{"iss":"https://evil.example"}""", "{}", "{}" },
        { 401, "from no one", """{"iss":null}""", "{}", "{}" },
        { 401, "for another service url", """{"serviceurl":"https://evil.example/"}""", "{}", "{}" },
        { 401, "for a service url without its slash", """{"serviceurl":"https://channel.example"}""", "{}", "{}" },
        { 401, "for no service url", """{"serviceurl":null}""", "{}", "{}" },
        { 401, "for no service url and an activity without one", """{"serviceurl":null}""", "{}", """{"serviceUrl":null}""" },
        { 401, "for a channel that is not endorsed", "{}", "{}", """{"channelId":"msteams"}""" },
        { 401, "under an unknown key", "{}", """{"kid":"zz"}""", "{}" },
        { 401, "under no key", "{}", """{"kid":null}""", "{}" },
        { 401, "without a signature", "{}", """{"alg":"none"}""", "{}" },
        { 401, "signed with the public key as a secret", "{}", """{"alg":"HS256"}""", "{}" },
        { 401, "PS256", "{}", """{"alg":"PS256"}""", "{}" },
        { 401, "another bot", $$"""{"iss":"{{Directory}}","ver":"1.0","appid":"99999999-2222-3333-4444-555555555555"}""", "{}", "{}" },
        { 401, "the directory without a caller", $$"""{"iss":"{{Directory}}","ver":"1.0"}""", "{}", "{}" },
        { 401, "a strange tenant", $$"""{"iss":"https://sts.windows.net/00000000-0000-0000-0000-000000000000/","ver":"1.0","appid":"{{App}}"}""", "{}", "{}" },
    };

    public async ValueTask InitializeAsync()
    {
        _issuer = await TestIssuer.StartAsync();
        _bot = await BotHost.StartAsync(_silent, new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = App,
            ["MicrosoftAppPassword"] = "secret",
            ["ToBotFromChannelOpenIdMetadataUrl"] = _issuer.MetadataUrl,
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = _issuer.MetadataUrl,
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Tokens))]
    public async Task A_token_is_judged(int expected, string name, string claims, string header, string activity)
    {
        var token = TestIssuer.Mint(Claims(claims), JObject.Parse(header));

        Assert.Equal((expected, name), ((await PostAsync($"Bearer {token}", activity)).Status, name));
        Assert.Equal(expected == 200 ? 1 : 0, _silent.Turns);
    }

    [Fact]
    public async Task A_token_under_another_key_is_refused_even_when_it_brings_the_key_along()
    {
        Assert.Equal(401, (await PostAsync($"Bearer {TestIssuer.MintWithOtherKey(Claims("{}"))}")).Status);
        Assert.Equal(401, (await PostAsync($"Bearer {TestIssuer.Mint(Claims("{}"), new JObject { ["kid"] = "mine", ["jwk"] = TestIssuer.OtherKey, ["jku"] = "https://evil.example/keys" })}")).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer x")]
    [InlineData("Bearer a.b")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer ..")]
    [InlineData("Bearer e30.e30.e30")]
    [InlineData("Bearer bnVsbA.bnVsbA.bnVsbA")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6ImsxIn0.eyJhdWQiOjd9.AAAA")]
    [InlineData("Bearer a.b.c.d.e")]
    [InlineData("Basic dTpw")]
    public async Task What_is_no_token_is_refused(string? authorization) => Assert.Equal(401, (await PostAsync(authorization)).Status);

    [Fact]
    public async Task A_token_that_was_changed_is_refused()
    {
        var parts = TestIssuer.Mint(Claims("{}")).Split('.');
        var other = TestIssuer.Mint(Claims("""{"sub":"me"}""")).Split('.');

        Assert.Equal(401, (await PostAsync($"Bearer {parts[0]}.{other[1]}.{parts[2]}")).Status);
    }

    [Fact]
    public async Task Made_up_key_ids_do_not_make_the_bot_ask_the_issuer_again_and_again()
    {
        for (var i = 0; i < 5; i++) await PostAsync($"Bearer {TestIssuer.Mint(Claims("{}"), new JObject { ["kid"] = $"made-up-{i}" })}");

        Assert.InRange(_issuer.KeysAsked, 1, 2);
        Assert.Equal(200, (await PostAsync($"Bearer {TestIssuer.Mint(Claims("{}"))}")).Status);
    }

    [Fact]
    public async Task A_caller_from_a_channel_of_the_public_cloud_is_known_as_one()
    {
        await PostAsync($"Bearer {TestIssuer.Mint(Claims("{}"))}");

        Assert.Equal("urn:botframework:azure", _silent.CallerId);
    }

    private Task<(int Status, string Body)> PostAsync(string? authorization, string changes = "{}")
    {
        var activity = JObject.Parse("""
            {"type":"message","id":"a1","text":"你好","channelId":"wechat",
             "from":{"id":"u1"},"recipient":{"id":"b1"},"conversation":{"id":"c1"}}
            """);
        activity["serviceUrl"] = Service;
        return _bot.PostAsync(activity.With(JObject.Parse(changes)).ToString(), authorization);
    }

    private static JObject Claims(string changes)
    {
        var claims = new JObject
        {
            ["iss"] = "https://api.botframework.com",
            ["aud"] = App,
            ["nbf"] = -600,
            ["exp"] = 3600,
            ["serviceurl"] = Service,
        };
        claims.With(JObject.Parse(changes));
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        foreach (var time in new[] { "nbf", "exp" }.Where(claims.ContainsKey)) claims[time] = now + claims.Value<long>(time);
        return claims;
    }
}
