using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace ChatAssistant.Web.Tests.Channels.BotFramework;

/// <summary>Ways to look like a channel of the Bot Framework without being one.</summary>
internal static class TokenForgeries
{
    private static readonly Func<byte[], byte[]> Nothing = _ => [];

    public static readonly Dictionary<string, Func<TokenSide, TokenForgery>> All = new()
    {
        // No signature, or one that anybody could make.
        ["none"] = side => Alg(side, "none", Nothing),
        ["None"] = side => Alg(side, "None", Nothing),
        ["NONE"] = side => Alg(side, "NONE", Nothing),
        ["nOnE"] = side => Alg(side, "nOnE", Nothing),
        ["none beside the right signature"] = side => Alg(side, "none", TokenIssuer.SignedByIssuer),
        ["no algorithm"] = side => Header(side, header => header.Remove("alg"), Nothing),
        ["an empty algorithm"] = side => Alg(side, "", Nothing),
        ["an algorithm that is nothing"] = side => Header(side, header => header["alg"] = null, Nothing),
        ["an algorithm that is a list"] = side => Header(side, header => header["alg"] = new JsonArray("RS256"), TokenIssuer.SignedByEvil),
        ["an algorithm said twice"] = side => Of(TokenIssuer.Token("""{"alg":"none","typ":"JWT","kid":"k1","alg":"RS256"}""", side.Claims().ToJsonString(), Nothing)),
        ["HS256 with the public key as PEM"] = side => Alg(side, "HS256", Hashed(Encoding.ASCII.GetBytes(TokenIssuer.Key.ExportSubjectPublicKeyInfoPem()))),
        ["HS256 with the public key as PEM and a line more"] = side => Alg(side, "HS256", Hashed(Encoding.ASCII.GetBytes(TokenIssuer.Key.ExportSubjectPublicKeyInfoPem() + "\n"))),
        ["HS256 with the public key as PKCS 1"] = side => Alg(side, "HS256", Hashed(Encoding.ASCII.GetBytes(TokenIssuer.Key.ExportRSAPublicKeyPem()))),
        ["HS256 with the public key as bytes"] = side => Alg(side, "HS256", Hashed(TokenIssuer.Key.ExportSubjectPublicKeyInfo())),
        ["HS256 with the modulus"] = side => Alg(side, "HS256", Hashed(TokenIssuer.Key.ExportParameters(false).Modulus!)),
        ["HS256 with the key as it is published"] = side => Alg(side, "HS256", Hashed(Encoding.UTF8.GetBytes(TokenIssuer.Published(TokenIssuer.Key, "k1").ToJsonString()))),
        ["HS256 with an empty secret"] = side => Alg(side, "HS256", Hashed([])),
        ["HS256 with the app id"] = side => Alg(side, "HS256", Hashed(Encoding.UTF8.GetBytes(TokenSide.AppId))),
        ["PS256"] = side => Alg(side, "PS256", covered => TokenIssuer.Key.SignData(covered, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)),
        ["RS1"] = side => Alg(side, "RS1", covered => TokenIssuer.Key.SignData(covered, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1)),
        ["ES256 with a key of one's own"] = side => Alg(side, "ES256", SignedOnACurve),
        ["small letters"] = side => Alg(side, "rs256", TokenIssuer.SignedByIssuer),
        ["another length of digest than signed"] = side => Alg(side, "RS512", TokenIssuer.SignedByIssuer),

        // Another key.
        ["another key under the name of the right one"] = side => Header(side, _ => { }, TokenIssuer.SignedByEvil),
        ["an unknown key"] = side => Key(side, "k9"),
        ["a key that is a path"] = side => Key(side, "../../../../../../dev/null"),
        ["a key that is a question to a database"] = side => Key(side, "k1' UNION SELECT 'x"),
        ["a key that is an address"] = side => Key(side, $"{side.Issuer.Url}/evil"),
        ["a key with an end of text"] = side => Key(side, "k1\0"),
        ["a key in capitals"] = side => Key(side, "K1"),
        ["an empty key"] = side => Key(side, ""),
        ["no key"] = side => Header(side, header => header.Remove("kid"), TokenIssuer.SignedByEvil),
        ["a key that is a number"] = side => Header(side, header => header["kid"] = 1, TokenIssuer.SignedByEvil),
        ["a key it brings along"] = side => Header(side, header => header["jwk"] = TokenIssuer.Published(TokenIssuer.EvilKey, "k1"), TokenIssuer.SignedByEvil),
        ["a key it brings along under a name of its own"] = side => Header(side, header => (header["kid"], header["jwk"]) = ("evil", TokenIssuer.Published(TokenIssuer.EvilKey, "evil")), TokenIssuer.SignedByEvil),
        ["keys it says where to find"] = side => Header(side, header => (header["kid"], header["jku"]) = ("evil", $"{side.Issuer.Url}/evil"), TokenIssuer.SignedByEvil),
        ["a certificate it says where to find"] = side => Header(side, header => header["x5u"] = $"{side.Issuer.Url}/evil", TokenIssuer.SignedByEvil),
        ["a certificate it brings along"] = side => Header(side, header => header["x5c"] = new JsonArray(Convert.ToBase64String(TokenIssuer.EvilKey.ExportSubjectPublicKeyInfo())), TokenIssuer.SignedByEvil),

        // Another signature, or another text below it.
        ["an empty signature"] = side => Header(side, _ => { }, Nothing),
        ["a signature of zeros"] = side => Header(side, _ => { }, _ => new byte[256]),
        ["a signature of one byte"] = side => Header(side, _ => { }, _ => [1]),
        ["half a signature"] = side => Header(side, _ => { }, covered => TokenIssuer.SignedByIssuer(covered)[..128]),
        ["a signature and a half"] = side => Header(side, _ => { }, covered => [.. TokenIssuer.SignedByIssuer(covered), .. new byte[128]]),
        ["a signature with one bit turned"] = side => Header(side, _ => { }, Turned),
        ["a signature in the other direction"] = side => Header(side, _ => { }, covered => [.. TokenIssuer.SignedByIssuer(covered).Reverse()]),
        ["claims of another token"] = side => Spliced(side, side.Claims(("sub", "me")).ToJsonString()),
        ["claims that a second iss was put into"] = side => Spliced(side, side.Claims().ToJsonString().Replace("{", "{\"iss\":\"https://evil.example\",", StringComparison.Ordinal)),
        ["claims with a space more"] = side => Spliced(side, side.Claims().ToJsonString() + " "),
        ["claims that need no encoding"] = side => Header(side, header => (header["b64"], header["crit"]) = (false, new JsonArray("b64")), TokenIssuer.SignedByIssuer),
        ["what must be understood and is not"] = side => Header(side, header => header["crit"] = new JsonArray("https://evil.example/x"), TokenIssuer.SignedByIssuer),
        ["two signatures"] = side => Of($"{Good(side)}.{Good(side).Split('.')[2]}"),
        ["two tokens"] = side => Of($"{Good(side)},{Good(side)}"),
        ["two parts"] = side => Of(Good(side)[..Good(side).LastIndexOf('.')]),
        ["five parts"] = side => Of($"{TokenIssuer.Encoded("""{"alg":"dir","enc":"A256GCM","kid":"k1"}""")}..AAAA.AAAA.AAAA"),
        ["JSON"] = side => Of(InJson(side)),
        ["a line broken within"] = side => Of(Good(side).Insert(40, " ")),
        ["more than eight thousand characters"] = side => Of(TokenIssuer.Token(side.Claims(("pad", new string('x', 8000))))),
        ["twenty thousand dots"] = _ => Of(new string('.', 20_000)),

        // Signed by the channel service, for another purpose.
        ["for another bot"] = side => Saying(side, ("aud", "99999999-2222-3333-4444-555555555555")),
        ["for nobody"] = side => Saying(side, ("aud", null)),
        ["for an empty name"] = side => Saying(side, ("aud", "")),
        ["for several, us among them"] = side => Saying(side, ("aud", new JsonArray("99999999-2222-3333-4444-555555555555", TokenSide.AppId))),
        ["for us twice"] = side => Saying(side, ("aud", new JsonArray(TokenSide.AppId, TokenSide.AppId))),
        ["for us and more"] = side => Saying(side, ("aud", TokenSide.AppId + "0")),
        ["of another issuer"] = side => Saying(side, ("iss", "https://evil.example")),
        ["of the issuer with a slash"] = side => Saying(side, ("iss", TokenIssuer.Issuer + "/")),
        ["of the issuer in capitals"] = side => Saying(side, ("iss", TokenIssuer.Issuer.ToUpperInvariant())),
        ["of the issuer without TLS"] = side => Saying(side, ("iss", "http://api.botframework.com")),
        ["of the issuer of another cloud"] = side => Saying(side, ("iss", "https://api.botframework.us")),
        ["of several issuers"] = side => Saying(side, ("iss", new JsonArray(TokenIssuer.Issuer, "https://evil.example"))),
        ["of nobody"] = side => Saying(side, ("iss", null)),
        ["six minutes too old"] = side => Saying(side, ("exp", FromNow(-6))),
        ["a year too old"] = side => Saying(side, ("exp", FromNow(-365 * 24 * 60))),
        ["without an end"] = side => Saying(side, ("exp", null)),
        ["with an end that is no number"] = side => Saying(side, ("exp", "never")),
        ["six minutes too early"] = side => Saying(side, ("nbf", FromNow(6))),
        ["for another address"] = side => Saying(side, ("serviceurl", "https://evil.example/")),
        ["for the address without its slash"] = side => Saying(side, ("serviceurl", side.Connector.ServiceUrl.TrimEnd('/'))),
        ["for the address in capitals"] = side => Saying(side, ("serviceurl", side.Connector.ServiceUrl.ToUpperInvariant())),
        ["for no address"] = side => Saying(side, ("serviceurl", null)),
        ["for the address under another name"] = side => Saying(side, ("serviceurl", null), ("service_url", side.Connector.ServiceUrl)),
        ["of a channel the key may not speak for"] = side => new([side.Good], Change: activity => activity["channelId"] = "msteams"),
        ["with an activity of another address"] = side => new([side.Good], Change: activity => activity["serviceUrl"] = "https://evil.example/"),
        ["of the directory for another caller"] = side => Saying(side, ("iss", TokenIssuer.Directory), ("ver", "1.0"), ("appid", "99999999-2222-3333-4444-555555555555")),
        ["of the directory for no caller"] = side => Saying(side, ("iss", TokenIssuer.Directory), ("ver", "1.0")),
        ["of the directory in no version"] = side => Saying(side, ("iss", TokenIssuer.Directory), ("appid", TokenSide.AppId)),
        ["of a strange tenant"] = side => Saying(side, ("iss", "https://sts.windows.net/00000000-0000-0000-0000-000000000000/"), ("ver", "1.0"), ("appid", TokenSide.AppId)),

        // A good token in a bad place.
        ["no header"] = _ => new([]),
        ["an empty header"] = _ => new([""]),
        ["the scheme alone"] = _ => new(["Bearer"]),
        ["the token alone"] = side => new([Good(side)]),
        ["another scheme"] = side => new([$"Basic {Good(side)}"]),
        ["a colon"] = side => new([$"Bearer: {Good(side)}"]),
        ["no space"] = side => new([$"Bearer{Good(side)}"]),
        ["a tab"] = side => new([$"Bearer\t{Good(side)}"]),
        ["the scheme twice"] = side => new([$"Bearer {side.Good}"]),
        ["quotes"] = side => new([$"Bearer \"{Good(side)}\""]),
        ["another in front"] = side => new([$"Bearer {TokenIssuer.Token(TokenIssuer.Header(), side.Claims(), TokenIssuer.SignedByEvil)}", side.Good]),
        ["another behind"] = side => new([side.Good, "Bearer x"]),
        ["in the address"] = side => new([], $"?access_token={Good(side)}"),
        ["in the address as the header"] = side => new([], $"?Authorization=Bearer%20{Good(side)}"),
        ["in the activity"] = side => new([], Change: activity => activity["authorization"] = side.Good),
    };

    private static TokenForgery Of(string token) => TokenForgery.Of(token);

    private static string Good(TokenSide side) => side.Good["Bearer ".Length..];

    private static TokenForgery Saying(TokenSide side, params (string, JsonNode?)[] changes) => Of(TokenIssuer.Token(side.Claims(changes)));

    private static TokenForgery Alg(TokenSide side, string algorithm, Func<byte[], byte[]> sign) => Of(TokenIssuer.Token(TokenIssuer.Header(algorithm), side.Claims(), sign));

    private static TokenForgery Key(TokenSide side, string keyId) => Of(TokenIssuer.Token(TokenIssuer.Header(keyId: keyId), side.Claims(), TokenIssuer.SignedByEvil));

    private static TokenForgery Header(TokenSide side, Action<JsonObject> change, Func<byte[], byte[]> sign)
    {
        var header = TokenIssuer.Header();
        change(header);
        return Of(TokenIssuer.Token(header, side.Claims(), sign));
    }

    /// <summary>Claims under a signature that covers others.</summary>
    private static TokenForgery Spliced(TokenSide side, string claims)
    {
        var parts = Good(side).Split('.');
        return Of($"{parts[0]}.{TokenIssuer.Encoded(claims)}.{parts[2]}");
    }

    private static string InJson(TokenSide side)
    {
        var parts = Good(side).Split('.');
        return new JsonObject { ["protected"] = parts[0], ["payload"] = parts[1], ["signature"] = parts[2] }.ToJsonString();
    }

    private static Func<byte[], byte[]> Hashed(byte[] secret) => covered => HMACSHA256.HashData(secret, covered);

    private static byte[] SignedOnACurve(byte[] covered)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.SignData(covered, HashAlgorithmName.SHA256);
    }

    private static byte[] Turned(byte[] covered)
    {
        var signature = TokenIssuer.SignedByIssuer(covered);
        signature[100] ^= 1;
        return signature;
    }

    private static long FromNow(int minutes) => TimeProvider.System.GetUtcNow().AddMinutes(minutes).ToUnixTimeSeconds();
}
