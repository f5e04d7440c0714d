using System.Net;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.DingTalk;

/// <summary>What DingTalk did not send, or did not send now.</summary>
public sealed class DingTalkForgeryTests(DingTalkSide dingTalk) : IClassFixture<DingTalkSide>
{
    private static readonly Dictionary<string, Func<string, (string, string)[]>> Forgeries = new()
    {
        ["with another secret"] = time => [("timestamp", time), ("sign", DingTalkSide.Sign(time, "this is secreT"))],
        ["with an empty secret"] = time => [("timestamp", time), ("sign", DingTalkSide.Sign(time, ""))],
        ["an hour and a minute old"] = time => Signed(Shifted(time, -61)),
        ["a week old"] = time => Signed(Shifted(time, -7 * 24 * 60)),
        ["an hour and a quarter ahead"] = time => Signed(Shifted(time, 75)),
        ["without a time"] = time => [("sign", DingTalkSide.Sign(time))],
        ["without a signature"] = time => [("timestamp", time)],
        ["without either"] = _ => [],
        ["with an empty signature"] = time => [("timestamp", time), ("sign", "")],
        ["with an empty time"] = time => [("timestamp", ""), ("sign", DingTalkSide.Sign(""))],
        ["signed at another time"] = time => [("timestamp", time), ("sign", DingTalkSide.Sign(Shifted(time, 1)))],
        ["with the time moved by a millisecond"] = time => [("timestamp", $"{long.Parse(time, null) + 1}"), ("sign", DingTalkSide.Sign(time))],
        ["with a zero before the time"] = time => [("timestamp", $"0{time}"), ("sign", DingTalkSide.Sign(time))],
        ["with a sign before the time"] = time => Signed($"+{time}"),
        ["at a time in words"] = _ => Signed("now"),
        ["at a time beyond all"] = _ => Signed("9223372036854775807"),
        ["at no whole time"] = time => Signed($"{time}.5"),
        ["with the signature cut short"] = time => [("timestamp", time), ("sign", DingTalkSide.Sign(time)[..20])],
        ["with the signature in small letters"] = time => [("timestamp", time), ("sign", DingTalkSide.Sign(time).ToLowerInvariant() + "x")],
        ["with the signature in another form"] = time => [("timestamp", time), ("sign", Convert.ToHexString(Convert.FromBase64String(DingTalkSide.Sign(time))))],
        ["with two signatures"] = time => [("timestamp", time), ("sign", DingTalkSide.Sign(time)), ("sign", "x")],
        ["with two times"] = time => [("timestamp", time), ("timestamp", "1"), ("sign", DingTalkSide.Sign(time))],
    };

    private static readonly string[] NoMessages =
        ["", "x", "[]", "{}", "null", """{"msgId":"m"}""", """{"msgId":"m","conversationId":""}""", """{"msgId":"m","msgId":"m2","conversationId":"c","senderId":"s"}""", new('[', 5000)];

    public static TheoryData<string> Names => [.. Forgeries.Keys];

    public static TheoryData<string> Bodies => [.. NoMessages];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_message_is_refused_that_is(string name)
    {
        var before = await dingTalk.Service.TakenFromAsync("dingtalk");

        Assert.Equal(HttpStatusCode.Forbidden, await DingTalkSide.PostAsync(dingTalk.Service, dingTalk.Text("forged", "你好").ToJsonString(), Forgeries[name](DingTalkSide.NewTime)));

        Assert.Equal(before, await dingTalk.Service.TakenFromAsync("dingtalk"));
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task What_is_no_message_is_refused(string body) => Assert.Equal(HttpStatusCode.BadRequest, await DingTalkSide.PostAsync(dingTalk.Service, body));

    [Fact]
    public async Task What_is_larger_than_any_message_is_refused() =>
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await DingTalkSide.PostAsync(dingTalk.Service, new string(' ', 257 * 1024)));

    [Fact]
    public async Task A_signature_that_was_seen_is_good_for_no_other_message_over_a_restart_too()
    {
        using var folder = new ScratchFolder();
        var (time, body) = (DingTalkSide.NewTime, dingTalk.Text("replayed", "你好").ToJsonString());
        var headers = Signed(time);
        await using (var service = await RunningService.StartOnAsync(folder, DingTalkSide.SettingsFor(dingTalk.Api.Url)))
        {
            Assert.Equal(HttpStatusCode.OK, await DingTalkSide.PostAsync(service, body, headers));
            await AssertOnlyThisAsync(service, body, headers);
        }

        await using var again = await RunningService.StartOnAsync(folder, DingTalkSide.SettingsFor(dingTalk.Api.Url));
        await AssertOnlyThisAsync(again, body, headers);
    }

    /// <summary>The same again is a redelivery and changes nothing; anything else under its signature is refused.</summary>
    private async Task AssertOnlyThisAsync(RunningService service, string body, (string, string)[] headers)
    {
        Assert.Equal(HttpStatusCode.OK, await DingTalkSide.PostAsync(service, body, headers));
        Assert.Equal(HttpStatusCode.Forbidden, await DingTalkSide.PostAsync(service, dingTalk.Text("other", "我是别人").ToJsonString(), headers));
        Assert.Equal(HttpStatusCode.Forbidden, await DingTalkSide.PostAsync(service, body.Replace("replayed", "attacker", StringComparison.Ordinal), headers));
        Assert.Equal(HttpStatusCode.Forbidden, await DingTalkSide.PostAsync(service, $" {body}", headers));
        Assert.Equal(1, await service.TakenFromAsync("dingtalk"));
    }

    private static (string, string)[] Signed(string time) => [("timestamp", time), ("sign", DingTalkSide.Sign(time))];

    private static string Shifted(string time, int minutes) => $"{long.Parse(time, null) + (minutes * 60_000L)}";
}
