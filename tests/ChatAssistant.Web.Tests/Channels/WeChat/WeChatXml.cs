using System.Globalization;

namespace ChatAssistant.Web.Tests.Channels.WeChat;

/// <summary>What people do, in WeChat's words.</summary>
internal static class WeChatXml
{
    private static long _lastId = 24_000_000_000_000_000;

    public static string NewId() => Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);

    public static string Text(string from, string text, string? id = null) => Message(from, "text", $"<Content><![CDATA[{text}]]></Content>", id);

    public static string Message(string from, string type, string fields, string? id = null) => Push(from, type, $"{fields}<MsgId>{id ?? NewId()}</MsgId>");

    public static string Event(string from, string name, string key = "", long at = 1409659813) =>
        Push(from, "event", $"<Event><![CDATA[{name}]]></Event><EventKey><![CDATA[{key}]]></EventKey>", at);

    private static string Push(string from, string type, string fields, long at = 1409659813) =>
        $"<xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[{from}]]></FromUserName><CreateTime>{at}</CreateTime><MsgType><![CDATA[{type}]]></MsgType>{fields}</xml>";
}
