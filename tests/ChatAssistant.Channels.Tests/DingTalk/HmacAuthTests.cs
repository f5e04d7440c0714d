using ChatAssistant.Channels.DingTalk;
using ChatAssistant.Channels.DingTalk.Dedicated;
using ChatAssistant.Channels.Tests.Support;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Tests.DingTalk;

/// <summary>The gateways' makers publish no example, so these results are OpenSSL's over the text that the rule asks to be signed.</summary>
public sealed class HmacAuthTests
{
    private const string Secret = "a secret";
    private const string Timestamp = "2026-11-22T21:30:00.123+08:00";
    private const string Nonce = "17954358001231234";

    private static readonly Dictionary<string, string> Fields = new()
    {
        ["tenantId"] = "50516",
        ["receiverIds"] = "1001",
        ["msg"] = """{"msgtype":"text","text":{"content":"有了答复"}}""",
        ["bizMsgId"] = "k1",
    };

    [Fact]
    public void Parameters_are_signed_by_name_and_not_encoded() => Assert.Equal(
        "3aKxQ5GDFZLcAZuKijNTbT+6vmwGJUpnttPwRMnf/RA=",
        HmacAuth.Signature(Secret, ["POST", Timestamp, Nonce, "/message/workNotification", HmacAuth.Listed(Fields)]));

    [Fact]
    public void Without_parameters_there_is_no_line_for_them() => Assert.Equal(
        "8Q9iRAvmeeuKsATa8h2S01w/W0ZObRy0P7gml3dWKnE=", HmacAuth.Signature(Secret, ["GET", Timestamp, Nonce, "/gettoken.json", HmacAuth.Listed([])]));

    [Fact]
    public void Capitals_go_before_small_letters_whatever_the_language() =>
        Assert.Equal("B=2&a=1", HmacAuth.Listed([KeyValuePair.Create("a", "1"), KeyValuePair.Create("B", "2")]));

    [Fact]
    public void The_headers_say_what_was_signed()
    {
        var clock = new ManualClock();
        var auth = new HmacAuth(Options.Create(new DingTalkOptions { AppKey = "key", AppSecret = Secret, ClientIp = "10.1.2.3", ClientMac = "00:16:3e:00:00:01" }), clock);

        var headers = auth.HeadersOf("POST", "/message/workNotification", Fields).ToDictionary(header => header.Name, header => header.Value);

        Assert.Equal(("1.0", "key", "10.1.2.3", "00:16:3e:00:00:01"), (headers["X-Hmac-Auth-Version"], headers["apiKey"], headers["X-Hmac-Auth-IP"], headers["X-Hmac-Auth-MAC"]));
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+08:00$", headers["X-Hmac-Auth-Timestamp"]);
        Assert.Equal(clock.GetUtcNow().ToUnixTimeMilliseconds(), DateTimeOffset.Parse(headers["X-Hmac-Auth-Timestamp"], System.Globalization.CultureInfo.InvariantCulture).ToUnixTimeMilliseconds());
        Assert.Matches(@"^\d{17}$", headers["X-Hmac-Auth-Nonce"]);
        Assert.Equal(
            HmacAuth.Signature(Secret, ["POST", headers["X-Hmac-Auth-Timestamp"], headers["X-Hmac-Auth-Nonce"], "/message/workNotification", HmacAuth.Listed(Fields)]),
            headers["X-Hmac-Auth-Signature"]);
    }
}
