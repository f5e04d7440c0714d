using System.Globalization;
using System.Text;
using ChatAssistant.Channels.Callbacks;
using Microsoft.AspNetCore.Http;

namespace ChatAssistant.Channels.WeChat;

/// <summary>Writes the answer to a push, encrypted as the push was.</summary>
/// <param name="callback">How the push was opened; null when it came in the open.</param>
/// <param name="nonce">Of the push.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class WeChatAnswer(SignedCallback? callback, string nonce, TimeProvider clock)
{
    /// <summary>We have it, and nothing to say now. Any other content type than plain text makes WeChat report a fault to the person.</summary>
    public static IResult Nothing { get; } = Results.Text("success", "text/plain");

    public IResult Text(WeChatMessage push, string text) => Results.Text(Xml(push, text), "text/xml", Encoding.UTF8);

    private string Xml(WeChatMessage push, string text)
    {
        var seconds = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var reply = $"<xml><ToUserName>{Data(push.From)}</ToUserName><FromUserName>{Data(push.To)}</FromUserName><CreateTime>{seconds}</CreateTime>"
            + $"<MsgType><![CDATA[text]]></MsgType><Content>{Data(text)}</Content></xml>";
        if (callback is null) return reply;
        var answer = callback.Seal(reply, nonce, seconds);
        return $"<xml><Encrypt>{Data(answer.Encrypted)}</Encrypt><MsgSignature>{Data(answer.Signature)}</MsgSignature>"
            + $"<TimeStamp>{answer.Timestamp}</TimeStamp><Nonce>{Data(answer.Nonce)}</Nonce></xml>";
    }

    /// <summary>CDATA that holds its own end is split there; what XML cannot hold at all is left out.</summary>
    private static string Data(string text)
    {
        var valid = string.Concat(text.EnumerateRunes().Where(rune => rune.Value is '\t' or '\n' or '\r' or >= 0x20 and not (0xFFFE or 0xFFFF)));
        return $"<![CDATA[{valid.Replace("]]>", "]]]]><![CDATA[>", StringComparison.Ordinal)}]]>";
    }
}
