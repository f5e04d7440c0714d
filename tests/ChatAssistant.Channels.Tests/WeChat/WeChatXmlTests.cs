using System.Text;
using ChatAssistant.Channels.WeChat;

namespace ChatAssistant.Channels.Tests.WeChat;

/// <summary>XML that is meant to do harm. It is refused at its first sign: before anything grows, and before anything is fetched.</summary>
public sealed class WeChatXmlTests
{
    private const long MostBytes = 2 * 1024 * 1024;

    private const string Message = "<ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>1</CreateTime><MsgType>text</MsgType><Content>你好</Content><MsgId>1</MsgId>";

    public static TheoryData<string, string> Bombs => new()
    {
        { "billion laughs", Laughs(10) },
        { "quadratic blow-up", $"<!DOCTYPE xml [<!ENTITY a \"{new string('a', 60_000)}\">]><xml>{string.Concat(Enumerable.Repeat("&a;", 20_000))}</xml>" },
        { "external entity", "<!DOCTYPE xml [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xml><ToUserName>&a;</ToUserName></xml>" },
        { "external DTD", "<!DOCTYPE xml SYSTEM \"http://127.0.0.1:9/evil.dtd\"><xml></xml>" },
        { "parameter entity", "<!DOCTYPE xml [<!ENTITY % a SYSTEM \"http://127.0.0.1:9/\"> %a;]><xml></xml>" },
        { "empty DTD", $"<!DOCTYPE xml><xml>{Message}</xml>" },
        { "unknown entity", "<xml><ToUserName>&b;</ToUserName></xml>" },
        { "deep", string.Concat(Enumerable.Repeat("<a>", 40_000)) },
        { "many elements", $"<xml>{string.Concat(Enumerable.Repeat("<a/>", 50_000))}</xml>" },
        { "many attributes", $"<xml {string.Concat(Enumerable.Range(0, 20_000).Select(at => $"a{at}='' "))}/>" },
        { "never ending", "<xml><Content><![CDATA[" + new string('x', 200_000) },
        { "too long", $"<xml>{Message}<Extra>{new string('x', 300_000)}</Extra></xml>" },
        { "no XML", "{\"ToUserName\":1}" },
        { "nothing", "" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_refused_before_it_grows(string name, string xml)
    {
        WeChatMessage.Read($"<xml>{Message}</xml>");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var message = WeChatMessage.Read(xml);

        Assert.Null(message);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        Assert.NotEmpty(name);
    }

    [Fact]
    public void A_field_said_twice_is_refused() => Assert.Null(WeChatMessage.Read($"<xml>{Message}<FromUserName>o2</FromUserName></xml>"));

    [Theory]
    [InlineData("ToUserName")]
    [InlineData("FromUserName")]
    [InlineData("CreateTime")]
    [InlineData("MsgType")]
    [InlineData("MsgId")]
    public void A_message_without_what_every_message_has_is_none(string field) =>
        Assert.Null(WeChatMessage.Read($"<xml>{Message.Replace($"<{field}>", $"<X{field}>", StringComparison.Ordinal).Replace($"</{field}>", $"</X{field}>", StringComparison.Ordinal)}</xml>"));

    [Fact]
    public void Words_that_look_like_XML_stay_words()
    {
        var message = WeChatMessage.Read($"<xml>{Message.Replace("你好", "<![CDATA[<b>你好</b> & ]]]]><![CDATA[>]]>", StringComparison.Ordinal)}</xml>")!;

        Assert.Equal("<b>你好</b> & ]]>", message["Content"]);
    }

    [Fact]
    public void An_event_is_known_by_sender_time_kind_and_key()
    {
        var message = WeChatMessage.Read("<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>7</CreateTime><MsgType>event</MsgType><Event>CLICK</Event><EventKey>查进度</EventKey></xml>")!;

        Assert.Equal("o1-7-CLICK-查进度", message.Id);
    }

    private static string Laughs(int levels)
    {
        var dtd = new StringBuilder("<!DOCTYPE xml [<!ENTITY l0 \"lol\">");
        for (var level = 1; level < levels; level++) dtd.Append(null, $"<!ENTITY l{level} \"{string.Concat(Enumerable.Repeat($"&l{level - 1};", 10))}\">");
        return $"{dtd}]><xml><ToUserName>&l{levels - 1};</ToUserName></xml>";
    }
}
