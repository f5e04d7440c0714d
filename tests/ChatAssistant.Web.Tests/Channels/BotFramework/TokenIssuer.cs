using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatAssistant.Web.Tests.Channels.BotFramework;

/// <summary>
/// The channel service's and the directory's side of authentication, on this machine: publishes keys and gives tokens. Key k1 may speak for the
/// channel wechat alone. What is asked for under /evil is what a token would have us trust, and nobody should ask.
/// </summary>
public sealed class TokenIssuer : IAsyncDisposable
{
    public const string Issuer = "https://api.botframework.com";
    public const string Directory = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _asked = [];

    private TokenIssuer(WebApplication app)
    {
        _app = app;
        app.Run(AnswerAsync);
    }

    public static RSA Key { get; } = RSA.Create(2048);

    /// <summary>Of somebody who would like to be the channel.</summary>
    public static RSA EvilKey { get; } = RSA.Create(2048);

    public string Url => _app.Urls.Single();

    /// <summary>The paths that were asked for.</summary>
    public IReadOnlyCollection<string> Asked => _asked;

    /// <summary>What makes a service believe this issuer.</summary>
    public string[] SettingsFor(string appId) =>
    [
        $"--MicrosoftAppId={appId}", "--MicrosoftAppPassword=only-for-tests", $"--ToBotFromChannelOpenIdMetadataUrl={Url}/metadata",
        $"--ToBotFromEmulatorOpenIdMetadataUrl={Url}/metadata", $"--ToChannelFromBotLoginUrl={Url}/login", "--Conversation:MessagesPerMinute=100000",
        // What is refused there is to be refused for its token, not for the border it would cross.
        "--Channels:BotFramework:AllowedChannels:0=wechat", "--Channels:BotFramework:AllowedChannels:1=msteams",
    ];

    public static async Task<TokenIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var issuer = new TokenIssuer(builder.Build());
        await issuer._app.StartAsync();
        return issuer;
    }

    /// <summary>What a channel says in a token that is good for an hour.</summary>
    public static JsonObject Claims(string appId, string serviceUrl)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        return new() { ["iss"] = Issuer, ["aud"] = appId, ["nbf"] = now - 600, ["exp"] = now + 3600, ["serviceurl"] = serviceUrl };
    }

    public static string Token(JsonNode claims) => Token(Header(), claims, SignedByIssuer);

    public static string Token(JsonNode header, JsonNode claims, Func<byte[], byte[]> sign) => Token(header.ToJsonString(), claims.ToJsonString(), sign);

    public static string Token(string header, string claims, Func<byte[], byte[]> sign)
    {
        var covered = $"{Encoded(header)}.{Encoded(claims)}";
        return $"{covered}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(covered)))}";
    }

    public static JsonObject Header(string algorithm = "RS256", string keyId = "k1") => new() { ["typ"] = "JWT", ["alg"] = algorithm, ["kid"] = keyId };

    public static byte[] SignedByIssuer(byte[] covered) => Key.SignData(covered, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    public static byte[] SignedByEvil(byte[] covered) => EvilKey.SignData(covered, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    public static string Encoded(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    public static JsonObject Published(RSA key, string id)
    {
        var parameters = key.ExportParameters(false);
        return new()
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
        };
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        _asked.Enqueue(context.Request.Path);
        return context.Response.WriteAsJsonAsync<JsonObject>(context.Request.Path.Value switch
        {
            "/metadata" => new() { ["issuer"] = Issuer, ["jwks_uri"] = $"{Url}/keys" },
            "/keys" => Keys(),
            "/evil" => new() { ["keys"] = new JsonArray(Published(EvilKey, "evil")) },
            _ => new() { ["access_token"] = "outbound", ["expires_in"] = 3600 },
        });
    }

    private static JsonObject Keys()
    {
        var endorsed = Published(Key, "k1");
        endorsed["endorsements"] = new JsonArray("wechat");
        return new() { ["keys"] = new JsonArray(endorsed) };
    }
}
