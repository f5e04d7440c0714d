using System.Net;
using System.Xml;
using System.Xml.Linq;
using ChatAssistant.Channels.Crypto;

namespace ChatAssistant.Web.Tests.Channels.WeChat;

/// <summary>What the service answered to a push, as WeChat reads it.</summary>
internal sealed record WeChatReply(HttpStatusCode Status, string? ContentType, string Body)
{
    /// <summary>The words the person is shown. Fails where there are none.</summary>
    public string Content => Field(Opened(WeChatRequest.AesKey) ?? Body, "Content");

    public bool IsNothing => Status is HttpStatusCode.OK && Body is "success" && ContentType is "text/plain";

    public string Field(string name) => Field(Opened(WeChatRequest.AesKey) ?? Body, name);

    /// <summary>The answer under an encryption, with its signature checked; null when it is in the open.</summary>
    public string? Opened(string key)
    {
        Assert.Equal((HttpStatusCode.OK, "text/xml"), (Status, ContentType));
        var outer = Parse(Body);
        if (outer.Element("Encrypt") is not { Value: var encrypted }) return null;
        Assert.Equal(CallbackSignature.Of(WeChatRequest.Token, outer.Element("TimeStamp")!.Value, outer.Element("Nonce")!.Value, encrypted), outer.Element("MsgSignature")!.Value);
        return new CallbackCipher(key, WeChatRequest.AppId).Decrypt(encrypted);
    }

    private static string Field(string xml, string name) => Parse(xml).Element(name)!.Value;

    private static XElement Parse(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml));
        return XElement.Load(reader);
    }
}
