using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.DirectLine;

public sealed class AskedAgainTests(SharedService service)
{
    [Fact]
    public async Task The_reply_to_something_in_between_also_says_what_is_still_open()
    {
        var chat = await Chat.OpenAsync(service);
        await chat.AskAsync("我要提建议");

        var id = await chat.SayAsync("帮助");
        await chat.FirstAsync(activity => activity["replyToId"]?.GetValue<string>() == id);

        var replies = (await chat.AllAsync()).Where(activity => activity["replyToId"]?.GetValue<string>() == id).ToList();
        var reply = Assert.Single(replies);
        Assert.Equal("help", reply["channelData"]!["chatAssistant"]!["status"]!.GetValue<string>());
        Assert.EndsWith("不提了请回复“取消”。", reply["text"]!.GetValue<string>());
    }
}
