using System.Net;
using ChatAssistant.Channels.Crypto;

namespace ChatAssistant.Web.Tests.Channels.WeCom;

/// <summary>What WeCom did not send, did not send now, or did not send to us.</summary>
public sealed class WeComForgeryTests(WeComSide weCom) : IClassFixture<WeComSide>
{
    private static readonly string Message = WeComSide.Text("zhangsan", "路灯坏了", "70001");
    private static readonly string Encrypted = new CallbackCipher(WeComRequest.AesKey, WeComRequest.CorpId).Encrypt(Message);

    private static readonly Dictionary<string, Func<WeComRequest>> Forgeries = new()
    {
        ["with another token"] = () => WeComRequest.Bearing(Encrypted, token: "QDG6eL"),
        ["with an empty token"] = () => WeComRequest.Bearing(Encrypted, token: ""),
        ["eleven minutes old"] = () => WeComRequest.Bearing(Encrypted, ago: TimeSpan.FromMinutes(11)),
        ["a week old"] = () => WeComRequest.Bearing(Encrypted, ago: TimeSpan.FromDays(7)),
        ["eleven minutes ahead"] = () => WeComRequest.Bearing(Encrypted, ago: -TimeSpan.FromMinutes(11)),
        ["at no time"] = () => WeComRequest.Bearing(Encrypted, timestamp: "now"),
        ["at a negative time"] = () => WeComRequest.Bearing(Encrypted, timestamp: "-1409659813"),
        ["beyond all times"] = () => WeComRequest.Bearing(Encrypted, timestamp: "9223372036854775807"),
        ["with the time changed"] = () => Changed("timestamp", text => $"{long.Parse(text, null) + 1}"),
        ["with the nonce changed"] = () => Changed("nonce", text => text + "1"),
        ["with the signature changed"] = () => Changed("msg_signature", text => (text[0] == 'a' ? 'b' : 'a') + text[1..]),
        ["with the signature in capitals"] = () => Changed("msg_signature", text => text.ToUpperInvariant()),
        ["with the signature cut short"] = () => Changed("msg_signature", text => text[..20]),
        ["with an empty signature"] = () => Changed("msg_signature", _ => ""),
        ["without a signature"] = () => WeComRequest.Bearing(Encrypted).Without("msg_signature"),
        ["without a time"] = () => WeComRequest.Bearing(Encrypted).Without("timestamp"),
        ["without a nonce"] = () => WeComRequest.Bearing(Encrypted).Without("nonce"),
        ["with two signatures"] = () => WeComRequest.Bearing(Encrypted).Adding("msg_signature", "x"),
        ["with two times"] = () => WeComRequest.Bearing(Encrypted).Adding("timestamp", "1"),
        ["with the signature under another name"] = () => Renamed(WeComRequest.Bearing(Encrypted)),
        ["with a word of the message changed"] = () => Around(WeComRequest.Bearing(Encrypted), Encrypted[..40] + (Encrypted[40] == 'A' ? 'B' : 'A') + Encrypted[41..]),
        ["with the signature of another message"] = () => Around(WeComRequest.Bearing(Encrypted), new CallbackCipher(WeComRequest.AesKey, WeComRequest.CorpId).Encrypt(Message)),
        ["cut off"] = () => WeComRequest.Bearing(Encrypted[..64]),
        ["cut off in a block"] = () => WeComRequest.Bearing(Convert.ToBase64String(Convert.FromBase64String(Encrypted)[..^5])),
        ["without its last block"] = () => WeComRequest.Bearing(Convert.ToBase64String(Convert.FromBase64String(Encrypted)[..^32])),
        ["with a block of its own at the end"] = () => WeComRequest.Bearing(Convert.ToBase64String([.. Convert.FromBase64String(Encrypted), .. new byte[32]])),
        ["of no letters of Base64"] = () => WeComRequest.Bearing("路灯坏了"),
        ["under another key"] = () => WeComRequest.Bearing(new CallbackCipher("kWxPEV2UEDyxWpmPdKC3F4dgPDmOvfKX1HGnEUDS1aR", WeComRequest.CorpId).Encrypt(Message)),
        ["to another enterprise"] = () => WeComRequest.Bearing(new CallbackCipher(WeComRequest.AesKey, "ww0000000000000000").Encrypt(Message)),
        ["to no enterprise"] = () => WeComRequest.Bearing(new CallbackCipher(WeComRequest.AesKey, "").Encrypt(Message)),
        ["to another application"] = () => WeComRequest.Of(Message.Replace("218", "219", StringComparison.Ordinal)),
        ["in the open"] = () => WeComRequest.Bearing(Encrypted).WithBody(Message),
        ["empty"] = () => WeComRequest.Bearing(Encrypted).WithBody(""),
        ["as JSON"] = () => WeComRequest.Bearing(Encrypted).WithBody($$"""{"Encrypt":"{{Encrypted}}"}"""),
        ["with a document type"] = () => WeComRequest.Bearing(Encrypted).WithBody($"<!DOCTYPE xml><xml><Encrypt>{Encrypted}</Encrypt></xml>"),
        ["with an entity"] = () => WeComRequest.Bearing(Encrypted).WithBody($"<!DOCTYPE x [<!ENTITY e \"{Encrypted}\">]><xml><Encrypt>&e;</Encrypt></xml>"),
        ["saying two things"] = () => WeComRequest.Bearing(Encrypted).WithBody($"<xml><Encrypt>{Encrypted}</Encrypt><Encrypt>x</Encrypt></xml>"),
        ["with a document type inside"] = () => WeComRequest.Of("<!DOCTYPE xml>" + Message),
        ["with no XML inside"] = () => WeComRequest.Of("路灯坏了"),
        ["larger than any"] = () => WeComRequest.Bearing(Encrypted).WithBody($"<xml><Encrypt>{Encrypted}</Encrypt><Pad>{new string('x', 256 * 1024)}</Pad></xml>"),
    };

    public static TheoryData<string> Names => [.. Forgeries.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_message_is_refused_that_is(string name)
    {
        var before = await weCom.Service.TakenFromAsync("wecom");

        var status = await weCom.PostAsync(Forgeries[name]());

        Assert.InRange((int)status, 400, 499);
        Assert.Equal(before, await weCom.Service.TakenFromAsync("wecom"));
    }

    [Fact]
    public async Task A_replay_within_its_time_is_the_same_message_and_changes_nothing()
    {
        var request = WeComRequest.Of(WeComSide.Text("lisi", "你好", "70002"));
        Assert.Equal(HttpStatusCode.OK, await weCom.PostAsync(request));
        await weCom.Api.WaitAsync("/cgi-bin/message/send", 1, call => call.Text("touser") == "lisi");

        for (var time = 0; time < 20; time++) Assert.Equal(HttpStatusCode.OK, await weCom.PostAsync(request));

        Assert.Equal(1, await weCom.Service.TakenFromAsync("wecom"));
        Assert.Single(weCom.Api.Calls, call => call.Path == "/cgi-bin/message/send" && call.Text("touser") == "lisi");
    }

    [Fact]
    public async Task Only_WeCom_hears_its_echo()
    {
        const string word = "1616140317555161061";
        var encrypted = new CallbackCipher(WeComRequest.AesKey, WeComRequest.CorpId).Encrypt(word);
        Task<HttpResponseMessage> AskAsync(WeComRequest request, string echo) => weCom.Service.Http.GetAsync(WeComSide.Application + request.Adding("echostr", echo).Query, TestContext.Current.CancellationToken);

        using var right = await AskAsync(WeComRequest.Bearing(encrypted), encrypted);
        using var forged = await AskAsync(WeComRequest.Bearing(encrypted, token: "x"), encrypted);
        using var old = await AskAsync(WeComRequest.Bearing(encrypted, ago: TimeSpan.FromHours(1)), encrypted);
        using var none = await weCom.Service.Http.GetAsync(WeComSide.Application, TestContext.Current.CancellationToken);

        Assert.Equal(word, await right.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.All(new[] { forged, old, none }, answer => Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode));
    }

    private static WeComRequest Changed(string name, Func<string, string> change)
    {
        var request = WeComRequest.Bearing(Encrypted);
        return request.With(name, change(request[name]));
    }

    private static WeComRequest Renamed(WeComRequest request) => request.Adding("signature", request["msg_signature"]).Without("msg_signature");

    private static WeComRequest Around(WeComRequest request, string encrypted) => request.WithBody($"<xml><Encrypt>{encrypted}</Encrypt></xml>");
}
