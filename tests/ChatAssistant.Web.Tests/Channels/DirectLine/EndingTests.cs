using System.Net;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.DirectLine;

public sealed class EndingTests(SharedService service)
{
    [Fact]
    public async Task After_the_end_nothing_more_is_said_but_all_can_be_read()
    {
        var chat = await Chat.OpenAsync(service);
        await chat.AskAsync("你好");

        var end = await chat.PostAsync(new JsonObject { ["type"] = "endOfConversation" });
        var late = await chat.PostAsync(Chat.Message("还在吗"));

        Assert.Equal(HttpStatusCode.OK, end.Status);
        Assert.Equal((HttpStatusCode.Conflict, "ConversationEnded"), (late.Status, late.ErrorCode));
        var all = await chat.AllAsync();
        Assert.Contains(all, activity => activity["id"]!.GetValue<string>() == end.Text("id"));
        Assert.DoesNotContain(all, activity => activity["text"]?.GetValue<string>() is "还在吗");
    }

    [Fact]
    public async Task Files_are_not_taken_after_the_end_either()
    {
        var chat = await Chat.OpenAsync(service);
        await chat.PostAsync(new JsonObject { ["type"] = "endOfConversation" });
        using var file = new StringContent("late");

        var answer = await chat.Client.SendAsync(HttpMethod.Post, $"conversations/{chat.Id}/upload", file);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
    }

    [Fact]
    public async Task The_end_outlives_a_restart()
    {
        using var folder = new ScratchFolder();
        Chat chat;
        await using (var before = await RunningService.StartOnAsync(folder))
        {
            chat = await Chat.OpenAsync(before);
            await chat.PostAsync(new JsonObject { ["type"] = "endOfConversation" });
        }

        await using var after = await RunningService.StartOnAsync(folder);
        var late = await new DirectLineClient(after.Http, chat.Token).PostAsync($"conversations/{chat.Id}/activities", Chat.Message("还在吗"));
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
    }
}
