using System.Net;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.DirectLine;

/// <summary>Whatever people and programs send, somebody answers and nothing breaks.</summary>
public sealed class OddMessageTests(SharedService service)
{
    public static TheoryData<string> Odd => new()
    {
        "",
        "   ",
        "😀😀😀",
        "？？？",
        "\u200b\u200d\ufeff",
        "\u0000\u0001",
        "<script>alert(1)</script>",
        "'; DROP TABLE Cases; --",
        "Ａｂｃ　１２３",
        "مرحبا",
        new string('人', 10_000),
        new string('?', 10_000),
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task An_odd_message_has_a_polite_line_and_the_next_one_its_answer(string text)
    {
        var chat = await Chat.OpenAsync(service);

        var reply = await chat.AskAsync(text);
        var next = await chat.AskAsync("你好");

        Assert.NotEmpty(reply["text"]!.GetValue<string>());
        Assert.DoesNotContain("出了点问题", reply["text"]!.GetValue<string>());
        Assert.Equal("smalltalk", next["channelData"]!["chatAssistant"]!["intent"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_message_with_half_a_character_has_a_polite_line_too()
    {
        var chat = await Chat.OpenAsync(service);
        using var content = new StringContent("""{"type":"message","text":"路灯\ud83d坏了","from":{"id":"someone"}}""", System.Text.Encoding.UTF8, "application/json");

        var posted = await chat.Client.SendAsync(HttpMethod.Post, $"conversations/{chat.Id}/activities", content);
        var reply = await chat.FirstAsync(activity => activity["replyToId"]?.GetValue<string>() == posted.Text("id"));

        Assert.DoesNotContain("出了点问题", reply["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_message_without_text_has_a_polite_line()
    {
        var chat = await Chat.OpenAsync(service);

        var posted = await chat.PostAsync(new JsonObject { ["type"] = "message" });

        Assert.NotNull(await chat.FirstAsync(activity => activity["replyToId"]?.GetValue<string>() == posted.Text("id")));
    }

    [Fact]
    public async Task A_picture_alone_has_a_line_that_asks_for_words()
    {
        var chat = await Chat.OpenAsync(service);
        var message = new JsonObject
        {
            ["type"] = "message",
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "https://a.example/b.png" }),
        };

        var posted = await chat.PostAsync(message);

        var reply = await chat.FirstAsync(activity => activity["replyToId"]?.GetValue<string>() == posted.Text("id"));
        Assert.Contains("文字", reply["text"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("event")]
    [InlineData("invoke")]
    [InlineData("messageReaction")]
    [InlineData("contactRelationUpdate")]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    [InlineData("trace")]
    [InlineData("somethingNew")]
    public async Task An_activity_of_another_kind_breaks_nothing(string type)
    {
        var chat = await Chat.OpenAsync(service);

        var posted = await chat.PostAsync(new JsonObject { ["type"] = type, ["name"] = "x", ["value"] = new JsonObject { ["a"] = 1 } });
        await chat.AskAsync("你好");

        Assert.Equal(HttpStatusCode.OK, posted.Status);
        var all = await chat.AllAsync();
        Assert.DoesNotContain(all, activity => activity["type"]!.GetValue<string>() is "invokeResponse");
        Assert.DoesNotContain(all, activity => activity["text"]?.GetValue<string>().Contains("出了点问题", StringComparison.Ordinal) is true);
    }
}
