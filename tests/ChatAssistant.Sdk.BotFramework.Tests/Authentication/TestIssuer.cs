using System.Security.Cryptography;
using System.Text;
using ChatAssistant.Sdk.BotFramework.Tests.Support;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Sdk.BotFramework.Tests.Authentication;

/// <summary>
/// Publishes keys as the channel service does, and mints tokens of every kind, good and bad.
/// Key k1 is endorsed for some channels, k2 for none in particular.
/// </summary>
internal sealed class TestIssuer : IAsyncDisposable
{
    private static readonly RSA Key = RSA.Create(2048);
    private static readonly RSA AnotherKey = RSA.Create(2048);

    private LoopbackServer _server = null!;

    public string MetadataUrl => $"{_server.Url}/v1/.well-known/openidconfiguration";

    public int KeysAsked { get; private set; }

    public static async Task<TestIssuer> StartAsync()
    {
        var issuer = new TestIssuer();
        issuer._server = await LoopbackServer.StartAsync(issuer.AnswerAsync);
        return issuer;
    }

    public static string Mint(JObject claims, JObject? header = null)
    {
        var head = new JObject { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = "k1" };
        head.With(header ?? []);
        var signed = $"{Encode(head)}.{Encode(claims)}";
        return $"{signed}.{Base64Url(Sign(head["alg"]!.ToString(), Encoding.ASCII.GetBytes(signed)))}";
    }

    public static string MintWithOtherKey(JObject claims)
    {
        var signed = $"{Encode(new JObject { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = "k1" })}.{Encode(claims)}";
        var signature = AnotherKey.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{signed}.{Base64Url(signature)}";
    }

    /// <summary>
    /// The other key itself, where a token may offer it to whoever believes a token's own words.
    /// </summary>
    public static JObject OtherKey => Jwk(AnotherKey, "k1");

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        if (context.Request.Path.Value!.Contains("openid", StringComparison.Ordinal))
        {
            await context.Response.WriteAsync($$"""{"issuer":"https://api.botframework.com","jwks_uri":"{{_server.Url}}/keys"}""");
            return;
        }

        KeysAsked++;
        var endorsed = Jwk(Key, "k1");
        endorsed["endorsements"] = new JArray("directline", "webchat", "wechat");
        await context.Response.WriteAsync(new JObject { ["keys"] = new JArray(endorsed, Jwk(Key, "k2")) }.ToString());
    }

    private static byte[] Sign(string algorithm, byte[] data) => algorithm switch
    {
        "none" => [],
        "HS256" => HMACSHA256.HashData(Encoding.ASCII.GetBytes(Key.ExportRSAPublicKeyPem()), data),
        "RS384" => Key.SignData(data, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
        "RS512" => Key.SignData(data, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
        "PS256" => Key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        _ => Key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
    };

    private static JObject Jwk(RSA key, string id)
    {
        var parameters = key.ExportParameters(false);
        return new JObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["n"] = Base64Url(parameters.Modulus!),
            ["e"] = Base64Url(parameters.Exponent!),
        };
    }

    private static string Encode(JObject part) => Base64Url(Encoding.UTF8.GetBytes(part.ToString(Newtonsoft.Json.Formatting.None)));

    private static string Base64Url(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
