using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ChatAssistant.Channels;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Channels.WeCom;

/// <summary>A member of the enterprise writes to the application.</summary>
public sealed class WeComConversationTests(WeComSide weCom) : IClassFixture<WeComSide>
{
    private const string Send = "/cgi-bin/message/send";
    private const string Question = "平凉的通知要求加强哪些方面的监督？";

    [Fact]
    public async Task A_question_is_answered_by_a_message_of_the_application()
    {
        Assert.Equal(HttpStatusCode.OK, await weCom.PostAsync(WeComRequest.Of(weCom.Text("ask", Question))));

        var sent = (await SentToAsync("ask"))[0];

        Assert.Equal(("?access_token=at-1", "text", 218), (sent.Query, sent.Text("msgtype"), sent.Body!["agentid"]!.GetValue<int>()));
        Assert.Contains("监督", sent.Text("text", "content"), StringComparison.Ordinal);
        // The platform would show escapes as they are.
        Assert.Contains("监督", sent.Raw, StringComparison.Ordinal);
        Assert.True(sent.Headers.ContainsKey("content-length"), "The platform refuses a body in chunks.");
        Assert.InRange(Encoding.UTF8.GetByteCount(sent.Text("text", "content")!), 1, 2048);
    }

    [Fact]
    public async Task A_message_delivered_again_and_again_has_one_answer()
    {
        var message = weCom.Text("again", "你好");

        // Each delivery is signed and encrypted anew.
        var statuses = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => weCom.PostAsync(WeComRequest.Of(message))));
        await weCom.PostAsync(WeComRequest.Of(weCom.Text("again", "再见")));

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(2, (await SentToAsync("again", 2)).Count);
    }

    [Fact]
    public async Task Who_opens_the_application_is_greeted_once()
    {
        foreach (var name in new[] { "subscribe", "enter_agent", "enter_agent" }) await weCom.PostAsync(WeComRequest.Of(WeComSide.Event("new", name)));
        await weCom.PostAsync(WeComRequest.Of(weCom.Text("new", "帮助")));

        var sent = await SentToAsync("new", 2);

        Assert.Equal(2, sent.Count);
        Assert.Contains("人大助手", sent[0].Text("text", "content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_menu_says_what_its_key_says_and_other_events_say_nothing()
    {
        Assert.Equal(HttpStatusCode.OK, await weCom.PostAsync(WeComRequest.Of(WeComSide.Event("menu", "LOCATION"))));
        Assert.Equal(HttpStatusCode.OK, await weCom.PostAsync(WeComRequest.Of(WeComSide.Event("menu", "unsubscribe"))));
        Assert.Equal(HttpStatusCode.OK, await weCom.PostAsync(WeComRequest.Of(WeComSide.Event("menu", "click", "提建议"))));

        Assert.Contains("什么事", Assert.Single(await SentToAsync("menu")).Text("text", "content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_have_numbers_and_a_number_takes_its_option()
    {
        await weCom.PostAsync(WeComRequest.Of(weCom.Text("number", "取消")));
        Assert.Contains("1. 提建议", (await SentToAsync("number"))[0].Text("text", "content"), StringComparison.Ordinal);

        await weCom.PostAsync(WeComRequest.Of(weCom.Text("number", "1")));

        Assert.Contains("什么事", (await SentToAsync("number", 2))[1].Text("text", "content"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_unasked_arrives_too()
    {
        await weCom.PostAsync(WeComRequest.Of(weCom.Text("told", "你好")));
        await SentToAsync("told");

        await using (var scope = weCom.Service.Services.CreateAsyncScope())
        {
            var turn = scope.ServiceProvider.GetRequiredService<ProactiveTurn>();
            await turn.RunAsync(ConversationKey.Of("wecom", "", $"{WeComRequest.CorpId}:218:told"), (context, stop) => context.SendActivityAsync("有了答复", cancellationToken: stop), TestContext.Current.CancellationToken);
            await turn.CommitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal("有了答复", (await SentToAsync("told", 2))[1].Text("text", "content"));
    }

    [Fact]
    public async Task A_token_that_is_refused_is_renewed_once_and_a_busy_platform_is_asked_again()
    {
        var (tokens, busy) = (0, 2);
        await using var api = await FakePlatform.StartAsync(call => call.Path switch
        {
            "/cgi-bin/gettoken" => new JsonObject { ["errcode"] = 0, ["access_token"] = $"t{Interlocked.Increment(ref tokens)}", ["expires_in"] = 7200 },
            Send when call.Query == "?access_token=t1" => new JsonObject { ["errcode"] = 42001 },
            Send when Interlocked.Decrement(ref busy) >= 0 => new JsonObject { ["errcode"] = -1 },
            _ => new JsonObject { ["errcode"] = 0 },
        });
        await using var service = await RunningService.StartAsync([.. WeComSide.SettingsFor(api), "--Outbox:FirstRetryAfter=00:00:00.050"]);

        await WeComSide.PostAsync(service, WeComRequest.Of(weCom.Text("u", "你好")));

        var sent = await api.WaitAsync(Send, 4);
        Assert.Equal(["?access_token=t1", "?access_token=t2", "?access_token=t2", "?access_token=t2"], sent.Select(call => call.Query));
        Assert.Equal(2, api.Calls.Count(call => call.Path == "/cgi-bin/gettoken"));
        Assert.Contains("corpsecret=shh", api.Calls.First(call => call.Path == "/cgi-bin/gettoken").Query, StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<PlatformCall>> SentToAsync(string user, int count = 1) => weCom.Api.WaitAsync(Send, count, call => call.Text("touser") == user);
}
