using ChatAssistant.Channels.DingTalk;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Tests.DingTalk;

/// <summary>An address to answer to comes from outside: only DingTalk's own is ever called.</summary>
public sealed class DingTalkHostsTests
{
    private static readonly DingTalkHosts Usual = Of(new DingTalkOptions());

    [Fact]
    public void DingTalks_own_address_is_taken() =>
        Assert.Equal("https://oapi.dingtalk.com/robot/sendBySession?session=abc", Usual.Webhook("https://oapi.dingtalk.com/robot/sendBySession?session=abc")?.AbsoluteUri);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("oapi.dingtalk.com")]
    [InlineData("//oapi.dingtalk.com/robot")]
    [InlineData("http://oapi.dingtalk.com/robot")]
    [InlineData("https://oapi.dingtalk.com:8443/robot")]
    [InlineData("https://oapi.dingtalk.com.evil.example/robot")]
    [InlineData("https://evil.example/oapi.dingtalk.com")]
    [InlineData("https://evil.example?oapi.dingtalk.com")]
    [InlineData("https://evil.example#oapi.dingtalk.com")]
    [InlineData("https://oapi.dingtalk.com@evil.example/")]
    [InlineData("https://oapi.dingtalk.com:443@evil.example/")]
    [InlineData("https://user@oapi.dingtalk.com/robot")]
    [InlineData("https://evil.example\\@oapi.dingtalk.com/")]
    [InlineData("https://xoapi.dingtalk.com/")]
    [InlineData("https://api.dingtalk.com/")]
    [InlineData("https://oapi.dingtalk.com./robot")]
    [InlineData("https://оapi.dingtalk.com/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://2130706433/")]
    [InlineData("https://0x7f.1/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::ffff:127.0.0.1]/")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://localhost/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://oapi.dingtalk.com/")]
    [InlineData("gopher://oapi.dingtalk.com/")]
    [InlineData("javascript:alert(1)")]
    public void Any_other_is_not(string? address) => Assert.Null(Usual.Webhook(address));

    [Fact]
    public void The_gateway_of_an_installation_of_its_own_is_taken_when_it_is_set()
    {
        var own = Of(new DingTalkOptions { SessionWebhookHosts = "openplatform.example.gov.cn:8443, *.dg.example.cn" });

        Assert.NotNull(own.Webhook("https://openplatform.example.gov.cn:8443/robot?session=1"));
        Assert.NotNull(own.Webhook("https://a.dg.example.cn/robot?session=1"));
        Assert.Null(own.Webhook("https://oapi.dingtalk.com/robot?session=1"));
    }

    [Theory]
    [InlineData("127.0.0.1", "http://127.0.0.1:4010/x", true)]
    [InlineData("127.0.0.1:4010", "http://127.0.0.1:4010/x", true)]
    [InlineData("127.0.0.1:4010", "http://127.0.0.1:4011/x", false)]
    [InlineData("localhost", "http://127.0.0.1:4010/x", false)]
    public void This_machine_is_called_only_when_it_is_set(string hosts, string address, bool isTaken) =>
        Assert.Equal(isTaken, Of(new DingTalkOptions { SessionWebhookHosts = hosts }).Webhook(address) is not null);

    [Fact]
    public void A_stream_is_opened_only_where_it_may()
    {
        Assert.True(Usual.IsStream(new Uri("wss://wss-open-connection.dingtalk.com:443/connect?ticket=1")));
        Assert.True(Usual.IsStream(new Uri("wss://api.dingtalk.com/connect")));
        Assert.False(Usual.IsStream(new Uri("ws://wss-open-connection.dingtalk.com/connect")));
        Assert.False(Usual.IsStream(new Uri("wss://evil.example/connect")));
    }

    private static DingTalkHosts Of(DingTalkOptions options) => new(Options.Create(options));
}
