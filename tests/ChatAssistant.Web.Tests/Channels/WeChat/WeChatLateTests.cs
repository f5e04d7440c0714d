using System.Text.Json.Nodes;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Channels.WeChat;

/// <summary>Answers that take longer than WeChat waits: none comes before the test lets it.</summary>
public sealed class WeChatLateTests
{
    // Longer than any other answer takes on a busy machine.
    private const string Quick = "--Channels:WeChat:ReplyWithin=00:00:02";

    private readonly TaskCompletionSource _thought = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task Pushes_sent_again_wait_for_the_one_turn_and_get_the_same_answer()
    {
        await using var weChat = await WeChatSide.VerifiedAsync();
        var turns = 0;
        weChat.Thinking = _ =>
        {
            Interlocked.Increment(ref turns);
            return _thought.Task;
        };
        var id = WeChatXml.NewId();

        var first = weChat.SayAsync("again", "你好", id);
        await Patience.UntilAsync(() => turns == 1);
        Task<WeChatReply>[] again = [weChat.SayAsync("again", "你好", id), weChat.SayAsync("again", "你好", id)];
        await Task.Delay(300, TestContext.Current.CancellationToken);
        _thought.SetResult();
        var replies = await Task.WhenAll([first, .. again]);
        var later = await weChat.SayAsync("again", "你好", id);

        Assert.Single(replies.Append(later).Select(reply => reply.Content).Distinct());
        Assert.Equal(1, turns);
    }

    [Fact]
    public async Task A_late_answer_is_pushed_where_the_account_may()
    {
        await using var weChat = await WeChatSide.VerifiedAsync(Quick);
        weChat.Thinking = _ => _thought.Task;

        var reply = await weChat.SayAsync("late", "你好");

        Assert.True(reply.IsNothing);
        _thought.SetResult();
        var sent = Assert.Single(await weChat.SentToAsync("late"));
        Assert.Equal(("?access_token=at-1", "text"), (sent.Query, sent.Text("msgtype")));
        Assert.Contains("您好", sent.Raw, StringComparison.Ordinal);
        var asked = Assert.Single(weChat.Api.Calls, call => call.Path == "/cgi-bin/stable_token");
        Assert.Equal(("client_credential", WeChatRequest.AppId, "shh", false), (asked.Text("grant_type"), asked.Text("appid"), asked.Text("secret"), asked.Body!["force_refresh"]!.GetValue<bool>()));

        Assert.DoesNotContain("您好，我是", (await weChat.SayAsync("late", "再见")).Content, StringComparison.Ordinal);
        Assert.Single(await weChat.SentToAsync("late"));
    }

    [Fact]
    public async Task A_late_answer_is_read_with_1_where_the_account_may_not_push()
    {
        await using var weChat = await WeChatSide.UnverifiedAsync(Quick);
        weChat.Thinking = _ => _thought.Task;

        var hint = await weChat.SayAsync("late", "你好");
        _thought.SetResult();
        await Patience.UntilAsync(() => IsAnsweredAsync(weChat));
        await weChat.RestartAsync();
        var result = await weChat.SayAsync("late", "1");
        var next = await weChat.SayAsync("late", "再见");

        Assert.Contains("回复1获取结果", hint.Content, StringComparison.Ordinal);
        Assert.Contains("您好", result.Content, StringComparison.Ordinal);
        Assert.DoesNotContain("您好", next.Content, StringComparison.Ordinal);
        Assert.DoesNotContain(weChat.Api.Calls, call => call.Path == WeChatSide.Send);
    }

    [Fact]
    public async Task An_account_that_turns_out_not_to_be_allowed_falls_back_to_asking()
    {
        await using var weChat = await WeChatSide.VerifiedAsync(Quick);
        weChat.Api.Answer = call => call.Path == WeChatSide.Send ? new JsonObject { ["errcode"] = 48001 } : WeChatSide.Granting(call);
        weChat.Thinking = _ => _thought.Task;

        Assert.True((await weChat.SayAsync("fall", "你好")).IsNothing);
        _thought.SetResult();
        await weChat.SentToAsync("fall");
        weChat.Thinking = text => text is "你好" ? new TaskCompletionSource().Task : Task.CompletedTask;
        var hint = await weChat.SayAsync("fall2", "你好");

        Assert.Contains("回复1获取结果", hint.Content, StringComparison.Ordinal);
        Assert.Contains("您好", (await weChat.SayAsync("fall", "1")).Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_refused_is_renewed_once()
    {
        await using var weChat = await WeChatSide.VerifiedAsync(Quick);
        var tokens = 0;
        weChat.Api.Answer = call => call.Path switch
        {
            "/cgi-bin/stable_token" => new JsonObject { ["access_token"] = $"t{Interlocked.Increment(ref tokens)}", ["expires_in"] = 7200 },
            _ => new JsonObject { ["errcode"] = call.Query == "?access_token=t1" ? 42001 : 0 },
        };
        weChat.Thinking = _ => _thought.Task;

        await weChat.SayAsync("token", "你好");
        _thought.SetResult();

        Assert.Equal(["?access_token=t1", "?access_token=t2"], (await weChat.SentToAsync("token", 2)).Select(call => call.Query));
        Assert.Equal([false, true], weChat.Api.Calls.Where(call => call.Path == "/cgi-bin/stable_token").Select(call => call.Body!["force_refresh"]!.GetValue<bool>()));
    }
    private static async Task<bool> IsAnsweredAsync(WeChatSide weChat)
    {
        await using var scope = weChat.Service.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AssistantDbContext>().Inbox.AllAsync(message => message.HandledAt != null, TestContext.Current.CancellationToken);
    }
}
