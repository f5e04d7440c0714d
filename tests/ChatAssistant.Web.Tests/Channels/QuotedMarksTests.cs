using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Channels.DingTalk;
using ChatAssistant.Web.Tests.Channels.Feishu;
using ChatAssistant.Web.Tests.Channels.WeChat;
using ChatAssistant.Web.Tests.Channels.WeCom;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels;

/// <summary>Somebody writes marks of every platform into their matter and is shown it again: on the wire they are words, in the person's own signs.</summary>
public sealed class QuotedMarksTests
{
    private const string Matter =
        """解放路的路灯坏了一个月，请派人修好𠮷😀<a href="https://x.example/a_b">点这里</a><at user_id="all">大家</at>[领奖](https://x.example/c)@所有人 weixin://dl/business 联系a.b@x.example""";

    private static readonly string[] Told = ["我要提建议", Matter, "崆峒区东关街道"];

    [Fact]
    public async Task WeChat_is_answered_without_tags()
    {
        await using var weChat = await WeChatSide.UnverifiedAsync();
        var shown = "";
        foreach (var text in Told) shown = (await weChat.SayAsync("marks", text)).Content;

        AssertWords(shown, "＜a href=", "[领奖](https://x.example/c)@所有人", "weixin：//dl");
        Assert.DoesNotContain("<a", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WeCom_is_sent_no_tags()
    {
        await using var side = await StartedAsync(new WeComSide());
        foreach (var text in Told) await side.PostAsync(WeComRequest.Of(side.Text("marks", text)));

        var sent = (await side.Api.WaitAsync("/cgi-bin/message/send", Told.Length))[^1];

        AssertWords(sent.Raw, "＜a href=", "[领奖](https://x.example/c)@所有人", "weixin：//dl");
        Assert.Equal("text", sent.Text("msgtype"));
    }

    [Fact]
    public async Task People_of_WeChat_at_the_customer_service_are_sent_no_tags()
    {
        await using var api = await FakePlatform.StartAsync(call => call.Path == "/cgi-bin/kf/sync_msg" ? Fetched(call.Text("cursor")) : WeComSide.Granting(call));
        await using var service = await RunningService.StartAsync(WeComSide.SettingsFor(api));
        await WeComSide.PostAsync(service, WeComRequest.Of($"<xml><ToUserName>{WeComRequest.CorpId}</ToUserName><MsgType>event</MsgType><Event>kf_msg_or_event</Event><Token>kft</Token><OpenKfId>wk1</OpenKfId></xml>"), WeComSide.CustomerService);

        var sent = (await api.WaitAsync("/cgi-bin/kf/send_msg", Told.Length))[^1];

        AssertWords(sent.Raw, "＜a href=", "[领奖](https://x.example/c)@所有人", "weixin：//dl");
        Assert.Equal("text", sent.Text("msgtype"));
    }

    [Fact]
    public async Task Feishu_is_sent_no_mention_no_style_and_no_link_with_words_before_it()
    {
        await using var side = await StartedAsync(new FeishuSide());
        foreach (var text in Told) await side.PostAsync(FeishuSide.Said("ou_marks", text));

        var sent = (await side.Api.WaitAsync(FeishuSide.Send, Told.Length))[^1];

        AssertWords(sent.Raw, "＜at user_id=", "[领奖］(https://x.example/c)＠所有人", "weixin：//dl");
        Assert.DoesNotContain("](", sent.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DingTalk_is_sent_no_mention_and_no_address_of_an_app()
    {
        await using var side = await StartedAsync(new DingTalkSide());
        foreach (var text in Told) await side.PostAsync(side.Text("marks", text));

        var sent = (await side.Api.WaitAsync(DingTalkSide.Reply, Told.Length))[^1];

        AssertWords(sent.Raw, "<a href=", "[领奖](https://x.example/c)＠所有人", "weixin：//dl");
        Assert.Equal("text", sent.Text("msgtype"));
    }

    /// <summary>Addresses of the web and of mail are as they were, and no sign stands escaped.</summary>
    private static void AssertWords(string onTheWire, params string[] words)
    {
        Assert.All([.. words, "修好𠮷😀", "https://x.example/a_b", "a.b@x.example"], each => Assert.Contains(each, onTheWire, StringComparison.Ordinal));
        Assert.DoesNotContain("weixin://", onTheWire, StringComparison.Ordinal);
    }

    private static async Task<TSide> StartedAsync<TSide>(TSide side) where TSide : IAsyncLifetime
    {
        await side.InitializeAsync();
        return side;
    }

    private static JsonObject Fetched(string? cursor) => new()
    {
        ["errcode"] = 0,
        ["next_cursor"] = "c1",
        ["has_more"] = 0,
        ["msg_list"] = new JsonArray(string.IsNullOrEmpty(cursor) ? [.. Told.Select((text, index) => Message(index, text))] : []),
    };

    private static JsonObject Message(int index, string text) => new()
    {
        ["msgid"] = $"m{index}",
        ["open_kfid"] = "wk1",
        ["external_userid"] = "wm1",
        ["send_time"] = index + 1,
        ["origin"] = 3,
        ["msgtype"] = "text",
        ["text"] = new JsonObject { ["content"] = text },
    };
}
