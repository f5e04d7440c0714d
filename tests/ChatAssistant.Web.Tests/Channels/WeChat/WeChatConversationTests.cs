using System.Text;
using ChatAssistant.Channels;
using ChatAssistant.Channels.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Channels.WeChat;

/// <summary>People write to the official account and read what it answers.</summary>
public sealed class WeChatConversationTests
{
    private const string Question = "平凉的通知要求加强哪些方面的监督？";

    [Fact]
    public async Task A_question_is_answered_in_the_answer_to_its_push()
    {
        await using var weChat = await WeChatSide.VerifiedAsync();

        var reply = await weChat.SayAsync("ask", Question);

        Assert.Equal(("ask", "gh_1", "text"), (reply.Field("ToUserName"), reply.Field("FromUserName"), reply.Field("MsgType")));
        Assert.Contains("监督", reply.Content, StringComparison.Ordinal);
        Assert.DoesNotContain("](", reply.Content, StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(reply.Content), 1, 2048);
        Assert.DoesNotContain(weChat.Api.Calls, call => call.Path == WeChatSide.Send && call.Text("text", "content") == reply.Content);
    }

    [Fact]
    public async Task A_matter_is_told_and_filed_in_an_open_account_too()
    {
        await using var weChat = await WeChatSide.UnverifiedAsync();
        foreach (var text in (string[])["我要提建议", "解放路的路灯坏了一个月，请派人修好", "崆峒区东关街道"]) await weChat.SayAsync("lamp", text);

        var filed = await weChat.SayAsync("lamp", "确认");
        var progress = await weChat.PushAsync(WeChatXml.Event("lamp", "CLICK", "查进度"));

        var number = System.Text.RegularExpressions.Regex.Match(filed.Content, @"20\d{6}-\d{4}-\d").Value;
        Assert.NotEmpty(number);
        Assert.Contains(number, progress.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_takes_the_option_it_stands_for_also_after_a_restart()
    {
        await using var weChat = await WeChatSide.UnverifiedAsync();
        var offered = (await weChat.SayAsync("number", "帮助")).Content;
        await weChat.SayAsync("number", "你好");
        var greeting = await weChat.SayAsync("number", "你好");
        Assert.Contains("回复数字：\n1. ", greeting.Content, StringComparison.Ordinal);

        await weChat.RestartAsync();
        var first = greeting.Content.Split("1. ")[1].Split('\n')[0];

        Assert.Equal((await weChat.SayAsync("other", first)).Content, (await weChat.SayAsync("number", "①")).Content);
        Assert.NotEmpty(offered);
    }

    [Fact]
    public async Task Who_follows_is_greeted_and_who_leaves_hears_nothing()
    {
        await using var weChat = await WeChatSide.VerifiedAsync();

        Assert.Contains("人大助手", (await weChat.PushAsync(WeChatXml.Event("new", "subscribe"))).Content, StringComparison.Ordinal);
        Assert.True((await weChat.PushAsync(WeChatXml.Event("new", "unsubscribe"))).IsNothing);
        Assert.True((await weChat.PushAsync(WeChatXml.Event("new", "VIEW", "https://example.com/"))).IsNothing);
        Assert.True((await weChat.PushAsync(WeChatXml.Event("new", "LOCATION"))).IsNothing);
        Assert.True((await weChat.PushAsync(WeChatXml.Event("new", "TEMPLATESENDJOBFINISH"))).IsNothing);
        Assert.Equal(1, await weChat.Service.TakenFromAsync("wechat"));
    }

    [Fact]
    public async Task What_is_spoken_counts_as_written_where_it_was_recognised()
    {
        await using var weChat = await WeChatSide.UnverifiedAsync();

        var heard = await weChat.PushAsync(WeChatXml.Message("voice", "voice", "<MediaId>m</MediaId><Format>amr</Format><Recognition><![CDATA[我要提建议]]></Recognition>"));
        var unheard = await weChat.PushAsync(WeChatXml.Message("voice", "voice", "<MediaId>m</MediaId><Format>amr</Format><Recognition></Recognition>"));
        var video = await weChat.PushAsync(WeChatXml.Message("voice", "video", "<MediaId>m</MediaId>"));

        Assert.Contains("什么事", heard.Content, StringComparison.Ordinal);
        Assert.Contains("请打字", unheard.Content, StringComparison.Ordinal);
        Assert.Contains("文字", video.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_that_differ_only_in_their_key_are_two()
    {
        await using var weChat = await WeChatSide.UnverifiedAsync();

        var help = await weChat.PushAsync(WeChatXml.Event("menu", "CLICK", "帮助"));
        var again = await weChat.PushAsync(WeChatXml.Event("menu", "CLICK", "帮助"));
        await weChat.PushAsync(WeChatXml.Event("menu", "CLICK", "提建议"));

        Assert.Equal(help.Content, again.Content);
        Assert.Equal(2, await weChat.Service.TakenFromAsync("wechat"));
    }

    [Fact]
    public async Task What_waited_goes_first_when_the_person_writes_next()
    {
        await using var weChat = await WeChatSide.UnverifiedAsync();
        await weChat.SayAsync("told", "你好");
        await using (var scope = weChat.Service.Services.CreateAsyncScope())
        {
            var turn = scope.ServiceProvider.GetRequiredService<ProactiveTurn>();
            await turn.RunAsync(ConversationKey.Of("wechat", "", $"{WeChatRequest.AppId}:told"), (context, stop) => context.SendActivityAsync("您的建议有了答复。", cancellationToken: stop), TestContext.Current.CancellationToken);
            await turn.CommitAsync(TestContext.Current.CancellationToken);
        }

        await weChat.RestartAsync();
        var reply = await weChat.SayAsync("told", "再见");

        Assert.StartsWith("您的建议有了答复。\n\n", reply.Content);
        Assert.DoesNotContain("您的建议有了答复。", (await weChat.SayAsync("told", "你好")).Content, StringComparison.Ordinal);
    }
}
