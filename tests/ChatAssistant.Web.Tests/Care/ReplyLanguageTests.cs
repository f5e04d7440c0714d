using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Care;

/// <summary>A reply says in which language it is written, by which channels choose the words they add: never that of the person's program.</summary>
public sealed class ReplyLanguageTests
{
    [Theory]
    [InlineData("en-US", "您好", "zh-CN")]
    [InlineData("zh-CN", "What will the weather be like tomorrow?", "en")]
    public async Task It_is_the_language_the_person_writes(string program, string said, string written)
    {
        await using var service = await RunningService.StartAsync();
        var chat = await Chat.OpenAsync(service);
        var message = Chat.Message(said);
        message["locale"] = program;

        var id = (await chat.PostAsync(message)).Text("id");
        var reply = await chat.FirstAsync(activity => activity["replyToId"]?.GetValue<string>() == id);

        Assert.Equal(written, reply["locale"]!.GetValue<string>());
    }
}
