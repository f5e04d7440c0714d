using System.Globalization;
using ChatAssistant.Channels.Crypto;
using Microsoft.AspNetCore.Http.Extensions;

namespace ChatAssistant.Web.Tests.Channels.WeCom;

/// <summary>A callback as WeCom makes it, of which anything can be said otherwise before or after it is signed.</summary>
public sealed class WeComRequest
{
    public const string CorpId = "wx5823bf96d3bd56c7";
    public const string Token = "QDG6eK";
    public const string AesKey = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";

    private readonly List<KeyValuePair<string, string>> _query = [];

    private WeComRequest(string body) => Body = body;

    public string Body { get; private set; }

    public string Query => new QueryBuilder(_query).ToString();

    public static WeComRequest Of(string message) => Bearing(new CallbackCipher(AesKey, CorpId).Encrypt(message));

    public static WeComRequest Bearing(string encrypted, string token = Token, TimeSpan ago = default, string? timestamp = null)
    {
        timestamp ??= (TimeProvider.System.GetUtcNow() - ago).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var nonce = Guid.NewGuid().ToString("N")[..10];
        return new WeComRequest($"<xml><ToUserName>{CorpId}</ToUserName><AgentID>218</AgentID><Encrypt><![CDATA[{encrypted}]]></Encrypt></xml>")
            .With("msg_signature", CallbackSignature.Of(token, timestamp, nonce, encrypted)).With("timestamp", timestamp).With("nonce", nonce);
    }

    public string this[string name] => _query.Single(each => each.Key == name).Value;

    /// <summary>The same with another value.</summary>
    public WeComRequest With(string name, string value)
    {
        _query.RemoveAll(each => each.Key == name);
        return Adding(name, value);
    }

    public WeComRequest Adding(string name, string value)
    {
        _query.Add(new(name, value));
        return this;
    }

    public WeComRequest WithBody(string body)
    {
        Body = body;
        return this;
    }

    public WeComRequest Without(string name)
    {
        _query.RemoveAll(each => each.Key == name);
        return this;
    }
}
