using System.Text.Json.Nodes;
using ChatAssistant.Channels;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Channels.WeCom;

/// <summary>When 微信客服 lets us speak: once to who opens the chat, five times to who wrote.</summary>
public sealed class CustomerServiceWindowTests
{
    private const string Fetch = "/cgi-bin/kf/sync_msg";
    private const string Send = "/cgi-bin/kf/send_msg";
    private const string Welcome = "/cgi-bin/kf/send_msg_on_event";

    private static readonly string Notice =
        $"<xml><ToUserName>{WeComRequest.CorpId}</ToUserName><CreateTime>1</CreateTime><MsgType>event</MsgType><Event>kf_msg_or_event</Event><Token>kft</Token><OpenKfId>wk1</OpenKfId></xml>";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_opens_the_chat_is_greeted_once_with_the_code_that_came_along()
    {
        var pages = new Queue<JsonNode>([Page(Arrival("wm1", TimeSpan.Zero)), Page(Message("m1", "wm1", "你好"))]);
        await using var api = await FakePlatform.StartAsync(call => call.Path == Fetch ? Next(pages) : WeComSide.Granting(call));
        await using var service = await RunningService.StartAsync(WeComSide.SettingsFor(api));

        await WeComSide.PostAsync(service, WeComRequest.Of(Notice), WeComSide.CustomerService);
        var greeting = (await api.WaitAsync(Welcome))[0];
        await WeComSide.PostAsync(service, WeComRequest.Of(Notice), WeComSide.CustomerService);
        var answer = (await api.WaitAsync(Send))[0];

        Assert.Equal(("code-wm1", "text"), (greeting.Text("code"), greeting.Text("msgtype")));
        Assert.Contains("人大助手", greeting.Text("text", "content"), StringComparison.Ordinal);
        Assert.Matches("^[0-9A-Za-z_-]{1,32}$", greeting.Text("msgid"));
        Assert.Equal("wm1", answer.Text("touser"));
        Assert.Single(api.Calls, call => call.Path == Welcome);
    }

    [Fact]
    public async Task A_code_that_has_ended_is_not_used_and_nothing_waits_behind_the_greeting()
    {
        var pages = new Queue<JsonNode>([Page(Arrival("wm2", TimeSpan.FromSeconds(25))), Page(Message("m1", "wm2", "你好"))]);
        await using var api = await FakePlatform.StartAsync(call => call.Path == Fetch ? Next(pages) : WeComSide.Granting(call));
        await using var service = await RunningService.StartAsync(WeComSide.SettingsFor(api));

        await WeComSide.PostAsync(service, WeComRequest.Of(Notice), WeComSide.CustomerService);
        await api.WaitAsync(Fetch);
        await WeComSide.PostAsync(service, WeComRequest.Of(Notice), WeComSide.CustomerService);
        await api.WaitAsync(Send);

        Assert.DoesNotContain(api.Calls, call => call.Path == Welcome);
    }

    [Fact]
    public async Task Reminders_leave_the_last_of_five_to_an_answer_and_a_message_opens_five_more()
    {
        var pages = new Queue<JsonNode>([Page(Message("m1", "wm3", "你好")), Page(Message("m2", "wm3", "谢谢"))]);
        await using var api = await FakePlatform.StartAsync(call => call.Path == Fetch ? Next(pages) : WeComSide.Granting(call));
        await using var service = await RunningService.StartAsync([.. WeComSide.SettingsFor(api), "--Outbox:LookEvery=00:00:00.050"]);
        await WeComSide.PostAsync(service, WeComRequest.Of(Notice), WeComSide.CustomerService);
        await api.WaitAsync(Send);

        for (var time = 2; time <= 6; time++) await RemindAsync(service, "wm3", $"提醒{time}");
        await GivenUpAsync(service, 2);
        await WeComSide.PostAsync(service, WeComRequest.Of(Notice), WeComSide.CustomerService);
        var sent = await api.WaitAsync(Send, 5);

        Assert.Equal(["提醒2", "提醒3", "提醒4"], sent.Skip(1).Take(3).Select(call => call.Text("text", "content")));
        Assert.DoesNotContain("提醒", sent[4].Text("text", "content"), StringComparison.Ordinal);
    }

    /// <summary>Only then does another message come: it would open the window for what still waits.</summary>
    private static async Task GivenUpAsync(RunningService service, int count)
    {
        await using var database = await service.Services.GetRequiredService<IDbContextFactory<AssistantDbContext>>().CreateDbContextAsync(Stop);
        await Patience.UntilAsync(async () => await database.Outbox.CountAsync(row => row.State == OutboxState.Dead && row.Fault == "wecomkf-kept-for-answers", Stop) >= count);
    }

    private static JsonNode Next(Queue<JsonNode> pages)
    {
        lock (pages) return pages.Count > 0 ? pages.Dequeue() : Page();
    }

    private static JsonObject Page(params JsonNode[] messages) =>
        new() { ["errcode"] = 0, ["next_cursor"] = Guid.NewGuid().ToString("N"), ["has_more"] = 0, ["msg_list"] = new JsonArray(messages) };

    /// <summary>As WeCom writes it: whom an event is about stands inside it.</summary>
    private static JsonObject Arrival(string person, TimeSpan ago) => new()
    {
        ["msgid"] = $"e-{person}",
        ["send_time"] = (TimeProvider.System.GetUtcNow() - ago).ToUnixTimeSeconds(),
        ["origin"] = 4,
        ["msgtype"] = "event",
        ["event"] = new JsonObject { ["event_type"] = "enter_session", ["open_kfid"] = "wk1", ["external_userid"] = person, ["scene"] = "s", ["welcome_code"] = $"code-{person}" },
    };

    private static JsonObject Message(string id, string person, string text) => new()
    {
        ["msgid"] = id,
        ["open_kfid"] = "wk1",
        ["external_userid"] = person,
        ["send_time"] = 1,
        ["origin"] = 3,
        ["msgtype"] = "text",
        ["text"] = new JsonObject { ["content"] = text },
    };

    private static async Task RemindAsync(RunningService service, string person, string text)
    {
        await using var scope = service.Services.CreateAsyncScope();
        var turn = scope.ServiceProvider.GetRequiredService<ProactiveTurn>();
        await turn.RunAsync(ConversationKey.Of("wecomkf", "", $"wk1:{person}"), (context, stop) => context.SendActivityAsync(text, cancellationToken: stop), Stop);
        await turn.CommitAsync(Stop);
    }
}
