using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.DirectLine;

public sealed class AskedAgainTests(SharedService service)
{
    [Fact]
    public async Task After_a_question_in_between_a_suggestion_asks_again_in_a_message_of_its_own()
    {
        var chat = await Chat.OpenAsync(service);
        await chat.AskAsync("我要提建议");

        var id = await chat.SayAsync("等一下，先问问，你能做什么？");
        await chat.FirstAsync(activity => activity["replyToId"]?.GetValue<string>() == id);

        var replies = (await chat.AllAsync()).Where(activity => activity["replyToId"]?.GetValue<string>() == id).ToList();
        Assert.Equal(2, replies.Count);
        Assert.Equal("suggest", replies[1]["channelData"]!["chatAssistant"]!["intent"]!.GetValue<string>());
        Assert.DoesNotContain("出了点问题", replies[0]["text"]!.GetValue<string>());
    }
}
