using System.Diagnostics;
using System.Text;
using ChatAssistant.Channels.BotFramework;
using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.DingTalk;
using ChatAssistant.Channels.WeChat;

namespace ChatAssistant.Channels.Tests.Bodies;

/// <summary>Bodies that are meant to do harm, before the parsers that meet them unverified. Each is refused before it grows.</summary>
public sealed class BombTests(ITestOutputHelper output)
{
    private const long MostBytes = 2 * 1024 * 1024;

    /// <summary>A hundredth of a second is what it may take on a machine of its own; this one is shared.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(1);

    private const string Activity = """
        {"type":"message","id":"a1","channelId":"emulator","serviceUrl":"http://127.0.0.1:9/","from":{"id":"u1"},"conversation":{"id":"c1"},"text":"你好","value":VALUE}
        """;

    private const string Robot = """
        {"msgId":"m1","conversationId":"c1","senderId":"s1","msgtype":"text","text":{"content":"你好"},"unknown":VALUE}
        """;

    private const string Sealed = """{"encrypt":"AAAA","unknown":VALUE}""";

    public static TheoryData<string> Xml => [.. XmlBombs.All.Keys];

    public static TheoryData<string> Values => [.. JsonBombs.Values.Keys];

    public static TheoryData<string> Forms => [.. JsonBombs.Bodies.Keys];

    [Theory]
    [MemberData(nameof(Xml))]
    public void Xml_is_refused_before_it_grows(string name)
    {
        var body = XmlBombs.All[name];

        Refuses(body, bytes => CallbackXml.Read(Encoding.UTF8.GetString(bytes)) is null);
        Refuses(body, bytes => WeChatMessage.Read(Encoding.UTF8.GetString(bytes)) is null);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Json_is_refused_before_it_grows(string name) => RefusesJson(form => Encoding.UTF8.GetBytes(form.Replace("VALUE", JsonBombs.Values[name], StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Json_in_another_form_is_refused(string name) => RefusesJson(form => JsonBombs.Bodies[name](form.Replace("VALUE", "1", StringComparison.Ordinal)));

    [Theory]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""{"a":1,"\u0061":2}""")]
    [InlineData("""[[{"a":{},"b":1,"a":null}]]""")]
    [InlineData("""1,"from":{"id":"u2"}""")]
    [InlineData("""1,"serviceUrl":"http://127.0.0.1:10/","ServiceUrl":"http://127.0.0.1:11/","serviceUrl":"http://127.0.0.1:12/","z":0""")]
    public void An_activity_that_says_a_thing_twice_could_be_read_in_two_ways_and_is_refused(string value) =>
        Assert.Null(AddressedActivity.Read(Encoding.UTF8.GetBytes(Activity.Replace("VALUE", value, StringComparison.Ordinal))));

    [Fact]
    public void What_is_as_it_must_be_is_read()
    {
        Assert.NotNull(AddressedActivity.Read(Plain(Activity)));
        Assert.NotNull(RobotMessage.Read(Plain(Robot)));
        Assert.NotNull(CallbackJson.Read<SealedBody>(Plain(Sealed), CallbackJson.Camel));
        Assert.Equal(string.Concat(Enumerable.Range(0, 300)), CallbackXml.Read($"<xml><A>{string.Concat(Enumerable.Range(0, 300).Select(part => $"<![CDATA[{part}]]>"))}</A></xml>")!["A"]);
    }

    [Fact]
    public void Words_as_long_as_a_body_may_be_cost_little_more_than_themselves()
    {
        var words = new string('人', 80_000);

        Assert.Equal(words, AddressedActivity.Read(Plain(Activity.Replace("你好", words, StringComparison.Ordinal)))!.Text);
        Assert.Equal(words, RobotMessage.Read(Plain(Robot.Replace("你好", words, StringComparison.Ordinal)))!.Words);
        Assert.Equal(words, CallbackXml.Read($"<xml><A>{words}</A></xml>")!["A"]);
    }

    private void RefusesJson(Func<string, byte[]> body)
    {
        Refuses(body(Activity), bytes => AddressedActivity.Read(bytes) is null);
        Refuses(body(Robot), bytes => RobotMessage.Read(bytes) is null);
        Refuses(body(Sealed), bytes => CallbackJson.Read<SealedBody>(bytes, CallbackJson.Camel) is null);
    }

    private void Refuses(byte[] body, Func<byte[], bool> isRefused)
    {
        // Once without measuring: what is compiled and set up the first time is not the body's doing.
        isRefused(body);
        var (began, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());

        var refused = isRefused(body);

        var (took, allocated) = (Stopwatch.GetElapsedTime(began), GC.GetAllocatedBytesForCurrentThread() - before);
        output.WriteLine($"{body.Length,7} bytes: {took.TotalMilliseconds,8:0.00} ms, {allocated / 1024.0,8:0.0} KiB");
        Assert.True(refused);
        Assert.InRange(allocated, 0, MostBytes);
        Assert.InRange(took, TimeSpan.Zero, MostTime);
    }

    private static byte[] Plain(string form) => Encoding.UTF8.GetBytes(form.Replace("VALUE", "1", StringComparison.Ordinal));
}
