using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.DirectLine;

/// <summary>Our answers against the published description of Direct Line 3.0, where it lies beside the repository.</summary>
public sealed class SwaggerTests(SharedService service)
{
    [Fact]
    public async Task Every_answer_has_the_published_shape()
    {
        var published = PublishedShapes.Load();
        var chat = await Chat.OpenAsync(service);
        await chat.AskAsync("平凉的通知要求加强哪些方面的监督？");

        Assert.Empty(published.Violations("Conversation", chat.Started.Body!));
        Assert.Empty(published.Violations("Conversation", (await chat.Client.PostAsync("tokens/refresh")).Body!));
        Assert.Empty(published.Violations("Conversation", (await chat.Client.GetAsync($"conversations/{chat.Id}")).Body!));
        Assert.Empty(published.Violations("ActivitySet", (await chat.ReadAsync()).Body!));
        Assert.Empty(published.Violations("ResourceResponse", (await chat.PostAsync(Chat.Message("你好"))).Body!));
        Assert.Empty(published.Violations("ErrorResponse", (await chat.PostAsync(new JsonObject())).Body!));
    }

    [Fact]
    public void A_wrong_shape_is_noticed()
    {
        var published = PublishedShapes.Load();

        Assert.NotEmpty(published.Violations("Conversation", JsonNode.Parse("""{"conversationId":5}""")!));
        Assert.NotEmpty(published.Violations("ActivitySet", JsonNode.Parse("""{"activities":[{"from":"me"}]}""")!));
        Assert.NotEmpty(published.Violations("ActivitySet", JsonNode.Parse("""{"activities":[{"colour":"red"}]}""")!));
    }
}
