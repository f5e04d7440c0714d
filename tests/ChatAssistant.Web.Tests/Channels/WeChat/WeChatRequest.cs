using System.Globalization;
using ChatAssistant.Channels.Crypto;
using Microsoft.AspNetCore.Http.Extensions;

namespace ChatAssistant.Web.Tests.Channels.WeChat;

/// <summary>A push as WeChat makes it.</summary>
internal sealed record WeChatRequest(IReadOnlyDictionary<string, string> Query, string Body)
{
    public const string AppId = "wx5823bf96d3bd56c7";
    public const string Token = "QDG6eK";
    public const string AesKey = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";

    public string QueryString => new QueryBuilder(Query.Select(each => each)).ToString();

    public static WeChatRequest Plain(string xml, string token = Token, TimeSpan ago = default)
    {
        var (timestamp, nonce) = (Seconds(ago), NewNonce());
        return new(new Dictionary<string, string> { ["signature"] = CallbackSignature.Of(token, timestamp, nonce), ["timestamp"] = timestamp, ["nonce"] = nonce }, xml);
    }

    public static WeChatRequest Secure(string xml, string key = AesKey, string token = Token, string appId = AppId, TimeSpan ago = default)
    {
        var encrypted = new CallbackCipher(key, appId).Encrypt(xml);
        var (timestamp, nonce) = (Seconds(ago), NewNonce());
        return new(
            new Dictionary<string, string>
            {
                ["signature"] = CallbackSignature.Of(token, timestamp, nonce),
                ["timestamp"] = timestamp,
                ["nonce"] = nonce,
                ["encrypt_type"] = "aes",
                ["msg_signature"] = CallbackSignature.Of(token, timestamp, nonce, encrypted),
            },
            $"<xml><ToUserName><![CDATA[gh_1]]></ToUserName><Encrypt><![CDATA[{encrypted}]]></Encrypt></xml>");
    }

    public WeChatRequest With(string name, string value) => this with { Query = new Dictionary<string, string>(Query) { [name] = value } };

    public WeChatRequest Without(string name) => this with { Query = Query.Where(each => each.Key != name).ToDictionary() };

    private static string Seconds(TimeSpan ago) => (TimeProvider.System.GetUtcNow() - ago).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static string NewNonce() => Guid.NewGuid().ToString("N")[..10];
}
