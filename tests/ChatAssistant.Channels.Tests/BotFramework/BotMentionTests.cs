using ChatAssistant.Channels.BotFramework;

namespace ChatAssistant.Channels.Tests.BotFramework;

public sealed class BotMentionTests
{
    [Theory]
    [InlineData("<at>人大助手</at> 帮助", "帮助")]
    [InlineData("你好 <at>人大助手</at>", "你好")]
    [InlineData("请<at>王芳</at>看看", "请<at>王芳</at>看看")]
    [InlineData("<at>人大助手</at>", "")]
    [InlineData("没有点名", "没有点名")]
    public void The_bots_name_is_no_part_of_what_is_said(string written, string said)
    {
        var activity = ActivityJson.Read(
            $$$"""
            {"type":"message","text":"{{{written}}}","recipient":{"id":"28:bot"},"entities":[
              {"type":"mention","text":"<at>人大助手</at>","mentioned":{"id":"28:bot","name":"人大助手"}},
              {"type":"mention","text":"<at>王芳</at>","mentioned":{"id":"29:u1","name":"王芳"}},
              {"type":"clientInfo","locale":"zh-CN"}]}
            """)!;

        BotMention.Remove(activity);

        Assert.Equal(said, activity.Text);
    }

    [Theory]
    [InlineData("""{"type":"message","text":"你好"}""")]
    [InlineData("""{"type":"message","text":"你好","recipient":{"id":"28:bot"},"entities":[{"type":"mention","mentioned":"28:bot","text":5},{"type":"mention"}]}""")]
    public void What_names_nobody_rightly_is_left_alone(string json)
    {
        var activity = ActivityJson.Read(json)!;

        BotMention.Remove(activity);

        Assert.Equal("你好", activity.Text);
    }
}
