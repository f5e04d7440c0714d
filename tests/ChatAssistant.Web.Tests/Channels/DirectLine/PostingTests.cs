using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.DirectLine;

public sealed class PostingTests(SharedService service)
{
    [Fact]
    public async Task Own_messages_come_back_with_the_id_and_the_data_they_were_sent_with()
    {
        var chat = await Chat.OpenAsync(service);
        var message = Chat.Message("平凉的通知要求加强哪些方面的监督？");
        message["channelData"] = new JsonObject { ["clientActivityID"] = "c-1", ["when"] = "2026-01-02T03:04:05.000Z", ["deep"] = new JsonObject { ["n"] = 1 } };

        var id = (await chat.PostAsync(message)).Text("id");
        var echo = await chat.FirstAsync(activity => activity["id"]!.GetValue<string>() == id);

        Assert.StartsWith($"{chat.Id}|", id);
        Assert.True(JsonNode.DeepEquals(message["channelData"], echo["channelData"]));
        Assert.Equal("directline", echo["channelId"]!.GetValue<string>());
        Assert.Equal(chat.Id, echo["conversation"]!["id"]!.GetValue<string>());
        Assert.NotNull(echo["timestamp"]);
    }

    [Fact]
    public async Task An_answer_carries_its_citations_for_programs_and_for_chat_windows()
    {
        var chat = await Chat.OpenAsync(service);

        var answer = await chat.AskAsync("平凉的通知要求加强哪些方面的监督？");

        var facts = answer["channelData"]!["chatAssistant"]!;
        Assert.Equal("answered", facts["status"]!.GetValue<string>());
        Assert.NotEmpty(facts["citations"]!.AsArray());
        Assert.NotEmpty(answer["entities"]![0]!["citation"]!.AsArray());
    }

    [Fact]
    public async Task A_token_that_names_a_person_cannot_speak_as_another()
    {
        var chat = await Chat.OpenAsync(DirectLineClient.WithSecret(service.Running), "dl_zhang");
        var message = Chat.Message("你好");
        message["from"] = new JsonObject { ["id"] = "dl_li", ["name"] = "老张" };

        var id = (await chat.PostAsync(message)).Text("id");

        var from = (await chat.FirstAsync(activity => activity["id"]!.GetValue<string>() == id))["from"]!;
        Assert.Equal(("dl_zhang", "老张"), (from["id"]!.GetValue<string>(), from["name"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_token_that_names_nobody_cannot_claim_an_id_that_tokens_vouch_for()
    {
        var chat = await Chat.OpenAsync(DirectLineClient.WithSecret(service.Running), userId: null);
        var message = Chat.Message("查进度");
        message["from"] = new JsonObject { ["id"] = "dl_zhang" };

        Assert.Equal(HttpStatusCode.BadRequest, (await chat.PostAsync(message)).Status);
        Assert.Equal(HttpStatusCode.OK, (await chat.Client.With(RunningService.Secret).PostAsync($"conversations/{chat.Id}/activities", message)).Status);
    }

    [Fact]
    public async Task A2060_a_message_from_nobody_is_refused()
    {
        var chat = await Chat.OpenAsync(DirectLineClient.WithSecret(service.Running), userId: null);

        var answer = await chat.PostAsync(new JsonObject { ["type"] = "message", ["text"] = "你好" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Theory]
    [InlineData("""{"text":"你好"}""")]
    [InlineData("""{"type":"","text":"你好"}""")]
    [InlineData("""{"type":null,"text":"你好"}""")]
    public async Task A2010_an_activity_without_a_type_is_refused(string body)
    {
        var chat = await Chat.OpenAsync(service);

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), await PostTextAsync(chat, body));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("[]")]
    [InlineData("""[{"type":"message"}]""")]
    [InlineData("""{"type":{"a":1}}""")]
    [InlineData("""{"type":"message","attachments":{"a":1}}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""")]
    [InlineData("""{"type":"message","from":"me"}""")]
    [InlineData("""{"type":"message","text":["a"]}""")]
    public async Task What_is_no_activity_is_refused(string body)
    {
        var chat = await Chat.OpenAsync(service);

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), await PostTextAsync(chat, body));
    }

    [Fact]
    public async Task Json_deeper_than_any_activity_is_refused()
    {
        var chat = await Chat.OpenAsync(service);
        var deep = string.Concat(Enumerable.Repeat("[", 20_000)) + string.Concat(Enumerable.Repeat("]", 20_000));

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), await PostTextAsync(chat, $$"""{"type":"message","channelData":{{deep}}}"""));
    }

    [Fact]
    public async Task More_than_the_largest_activity_is_refused_whether_or_not_its_length_is_said()
    {
        var chat = await Chat.OpenAsync(service);
        var body = Chat.Message(new string('人', 100_000)).ToJsonString();
        var path = $"conversations/{chat.Id}/activities";

        var said = await chat.Client.SendAsync(HttpMethod.Post, path, new StringContent(body, Encoding.UTF8, "application/json"));
        var unsaid = await chat.Client.SendAsync(HttpMethod.Post, path, new ChunkedText(body));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"), (said.Status, said.ErrorCode));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, unsaid.Status);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Another_content_type_is_refused(string contentType)
    {
        var chat = await Chat.OpenAsync(service);
        var content = new StringContent(Chat.Message("你好").ToJsonString(), Encoding.UTF8, contentType);

        var answer = await chat.Client.SendAsync(HttpMethod.Post, $"conversations/{chat.Id}/activities", content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.Status);
    }

    [Fact]
    public async Task A_message_repeated_after_a_lost_answer_has_one_turn()
    {
        var chat = await Chat.OpenAsync(service);
        var message = Chat.Message("你好");
        message["channelData"] = new JsonObject { ["clientActivityID"] = "once" };

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => chat.PostAsync(message.DeepClone())));

        var id = Assert.Single(answers.Select(answer => answer.Text("id")).Distinct());
        await chat.FirstAsync(activity => activity["replyToId"]?.GetValue<string>() == id);
        await chat.AskAsync("谢谢");
        Assert.Single(await chat.AllAsync(), activity => activity["id"]!.GetValue<string>() == id);
        Assert.Single(await chat.AllAsync(), activity => activity["replyToId"]?.GetValue<string>() == id);
    }

    [Theory]
    [InlineData("\"opened\"")]
    [InlineData("5")]
    [InlineData("{\"a\":1}")]
    [InlineData("[1]")]
    [InlineData("null")]
    public async Task Whatever_a_client_uses_as_its_id_the_message_is_taken(string clientId)
    {
        var chat = await Chat.OpenAsync(service);
        var message = Chat.Message("你好");
        message["channelData"] = new JsonObject { ["clientActivityID"] = JsonNode.Parse(clientId) };

        var answer = await chat.PostAsync(message);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotNull(await chat.FirstAsync(activity => activity["replyToId"]?.GetValue<string>() == answer.Text("id")));
    }

    [Fact]
    public async Task Fifty_messages_in_a_row_keep_their_order_and_each_has_its_reply()
    {
        var chat = await Chat.OpenAsync(service);
        var ids = new List<string>();
        for (var n = 0; n < 50; n++) ids.Add(await chat.SayAsync("你好"));

        await chat.FirstAsync(activity => activity["replyToId"]?.GetValue<string>() == ids[^1]);

        var all = await chat.AllAsync();
        Assert.Equal(ids, all.Select(activity => activity["id"]!.GetValue<string>()).Where(ids.Contains));
        Assert.Equal(ids, all.Select(activity => activity["replyToId"]?.GetValue<string>()).OfType<string>());
    }

    [Fact]
    public async Task That_someone_is_typing_has_an_id_and_is_not_kept()
    {
        var chat = await Chat.OpenAsync(service);

        var answer = await chat.PostAsync(new JsonObject { ["type"] = "typing", ["from"] = new JsonObject { ["id"] = "someone" } });
        await chat.AskAsync("你好");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEmpty(answer.Text("id")!);
        Assert.DoesNotContain(await chat.AllAsync(), activity => activity["type"]!.GetValue<string>() is "typing");
    }

    [Fact]
    public async Task The_news_that_someone_joined_is_not_shown()
    {
        var chat = await Chat.OpenAsync(service);

        await chat.AskAsync("你好");

        Assert.DoesNotContain(await chat.AllAsync(), activity => activity["type"]!.GetValue<string>() is "conversationUpdate");
    }

    [Fact]
    public async Task A_client_that_would_have_the_replies_elsewhere_finds_them_in_the_feed()
    {
        var chat = await Chat.OpenAsync(service);
        var message = Chat.Message("你好");
        message["deliveryMode"] = "expectReplies";

        var id = (await chat.PostAsync(message)).Text("id");

        Assert.NotNull(await chat.FirstAsync(activity => activity["replyToId"]?.GetValue<string>() == id));
    }

    private static async Task<(HttpStatusCode Status, string? Code)> PostTextAsync(Chat chat, string body)
    {
        var content = new StringContent(body, Encoding.UTF8, "application/json");
        var answer = await chat.Client.SendAsync(HttpMethod.Post, $"conversations/{chat.Id}/activities", content);
        return (answer.Status, answer.ErrorCode);
    }
}
