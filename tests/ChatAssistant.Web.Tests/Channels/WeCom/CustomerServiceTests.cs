using System.Net;
using System.Text.Json.Nodes;
using ChatAssistant.Channels.WeCom.Kf;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Channels.WeCom;

/// <summary>People write from WeChat: WeCom says that there is something, and the service fetches it.</summary>
public sealed class CustomerServiceTests
{
    private const string Fetch = "/cgi-bin/kf/sync_msg";
    private const string Send = "/cgi-bin/kf/send_msg";

    private static readonly string Notice =
        $"<xml><ToUserName>{WeComRequest.CorpId}</ToUserName><CreateTime>1</CreateTime><MsgType>event</MsgType><Event>kf_msg_or_event</Event><Token>kft</Token><OpenKfId>wk1</OpenKfId></xml>";

    [Fact]
    public async Task Every_page_is_fetched_each_message_answered_once_and_the_place_kept_over_a_restart()
    {
        using var folder = new ScratchFolder();
        await using var api = await FakePlatform.StartAsync(call => call.Path == Fetch ? PageAfter(call.Text("cursor")!) : WeComSide.Granting(call));
        await using (var service = await RunningService.StartOnAsync(folder, WeComSide.SettingsFor(api)))
        {
            for (var time = 0; time < 3; time++)
                Assert.Equal(HttpStatusCode.OK, await WeComSide.PostAsync(service, WeComRequest.Of(Notice), WeComSide.CustomerService));
            var sent = await api.WaitAsync(Send, 2);
            await CaughtUpAsync(service);

            Assert.Equal(["wm1", "wm2"], sent.Select(call => call.Text("touser")).Order());
            Assert.All(sent, call => Assert.Equal("wk1", call.Text("open_kfid")));
            Assert.All(sent, call => Assert.Matches("^[0-9A-Za-z_-]{1,32}$", call.Text("msgid")));
            // Nobody answers the system, nor colleagues.
            Assert.Equal(2, await service.TakenFromAsync("wecomkf"));
        }

        var before = api.Calls.Count(call => call.Path == Fetch);
        await using var again = await RunningService.StartOnAsync(folder, WeComSide.SettingsFor(api));
        await WeComSide.PostAsync(again, WeComRequest.Of(Notice), WeComSide.CustomerService);
        var fetched = await api.WaitAsync(Fetch, before + 1);

        Assert.Equal(("c3", "kft", "wk1"), (fetched[before].Text("cursor"), fetched[before].Text("token"), fetched[before].Text("open_kfid")));
    }

    [Fact]
    public async Task What_was_announced_is_fetched_after_the_service_stopped_before_it_could()
    {
        using var folder = new ScratchFolder();
        var isBroken = true;
        await using var api = await FakePlatform.StartAsync(call =>
            call.Path != Fetch ? WeComSide.Granting(call) : isBroken ? throw new InvalidOperationException("Not now.") : PageAfter(call.Text("cursor")!));
        await using (var service = await RunningService.StartOnAsync(folder, WeComSide.SettingsFor(api)))
        {
            Assert.Equal(HttpStatusCode.OK, await WeComSide.PostAsync(service, WeComRequest.Of(Notice), WeComSide.CustomerService));
            await api.WaitAsync(Fetch);
        }

        isBroken = false;
        await using var again = await RunningService.StartOnAsync(folder, WeComSide.SettingsFor(api));

        Assert.Equal(2, (await api.WaitAsync(Send, 2)).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    public async Task A_forged_notice_fetches_nothing(string token)
    {
        await using var api = await FakePlatform.StartAsync(WeComSide.Granting);
        await using var service = await RunningService.StartAsync(WeComSide.SettingsFor(api));
        var genuine = WeComRequest.Of(Notice);

        Assert.Equal(HttpStatusCode.Forbidden, await WeComSide.PostAsync(service, genuine.With("msg_signature", token), WeComSide.CustomerService));

        Assert.Empty(api.Calls);
    }

    private static async Task CaughtUpAsync(RunningService service)
    {
        var cursors = service.Services.GetRequiredService<ISyncCursors>();
        while ((await cursors.WithNewsAsync(TestContext.Current.CancellationToken)).Count > 0) await Task.Delay(20, TestContext.Current.CancellationToken);
    }

    /// <summary>Two pages with something between them that is nobody's words, then nothing new.</summary>
    private static JsonObject PageAfter(string cursor) => cursor switch
    {
        "" => Page("c1", true, Message("m1", "wm1", 3, "你好")),
        "c1" => Page("c2", true),
        "c2" => Page("c3", false, Message("m1", "wm1", 3, "你好"), Message("m2", "wm2", 3, "平凉的通知要求加强哪些方面的监督？"), Message("m3", "wm3", 5, "同事说的"), Entered()),
        _ => Page("c3", false),
    };

    private static JsonObject Page(string next, bool hasMore, params JsonNode[] messages) =>
        new() { ["errcode"] = 0, ["next_cursor"] = next, ["has_more"] = hasMore ? 1 : 0, ["msg_list"] = new JsonArray(messages) };

    private static JsonObject Message(string id, string person, int origin, string text) => new()
    {
        ["msgid"] = id,
        ["open_kfid"] = "wk1",
        ["external_userid"] = person,
        ["send_time"] = 1,
        ["origin"] = origin,
        ["msgtype"] = "text",
        ["text"] = new JsonObject { ["content"] = text },
    };

    private static JsonObject Entered() => new()
    {
        ["msgid"] = "e1",
        ["send_time"] = 1,
        ["origin"] = 4,
        ["msgtype"] = "event",
        // Without a code: who was spoken to in the last two days is not greeted again.
        ["event"] = new JsonObject { ["event_type"] = "enter_session", ["open_kfid"] = "wk1", ["external_userid"] = "wm9" },
    };
}
