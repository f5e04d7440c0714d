using System.Diagnostics;
using ChatAssistant.Channels.Callbacks;

namespace ChatAssistant.Channels.Tests.Callbacks;

public sealed class CallbackXmlTests
{
    private const string Bomb = """
        <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><xml><Content>&c;</Content></xml>
        """;

    [Fact]
    public void The_fields_of_a_message_are_read()
    {
        var fields = CallbackXml.Read("<xml>\n<A><![CDATA[一<二>]]></A><B>3</B><Empty/><Deep><A>4</A></Deep><!-- x --></xml>");

        Assert.Equal(new Dictionary<string, string> { ["A"] = "一<二>", ["B"] = "3", ["Empty"] = "", ["Deep"] = "" }, fields);
    }

    [Theory]
    [InlineData(Bomb)]
    [InlineData("<!DOCTYPE xml><xml><A>1</A></xml>")]
    [InlineData("<!DOCTYPE xml SYSTEM \"http://127.0.0.1:9/x.dtd\"><xml><A>1</A></xml>")]
    [InlineData("<!DOCTYPE xml [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xml><A>&e;</A></xml>")]
    [InlineData("<xml><A>&undeclared;</A></xml>")]
    [InlineData("<xml><A>1</A><A>2</A></xml>")]
    [InlineData("<xml><A>1</A>")]
    [InlineData("<xml><A>1</B></xml>")]
    [InlineData("{\"A\":1}")]
    [InlineData("<xml/><xml/>")]
    [InlineData("")]
    public void What_could_do_harm_or_be_read_two_ways_is_refused(string xml) => Assert.Null(CallbackXml.Read(xml));

    [Fact]
    public void A_bomb_costs_next_to_nothing()
    {
        CallbackXml.Read(Bomb);
        var (began, allocated) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());

        for (var time = 0; time < 10; time++) CallbackXml.Read(Bomb);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, 2 * 1024 * 1024);
        Assert.InRange(Stopwatch.GetElapsedTime(began), TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }
}
