using System.Net;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.DirectLine;

public sealed class StartTests(SharedService service)
{
    private readonly DirectLineClient _office = DirectLineClient.WithSecret(service.Running);

    [Fact]
    public async Task A_conversation_starts_once_and_is_the_same_one_the_second_time()
    {
        var chat = await Chat.OpenAsync(service);

        var again = await chat.Client.PostAsync("conversations");

        Assert.Equal(HttpStatusCode.Created, chat.Started.Status);
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal(chat.Id, again.Text("conversationId"));
        await chat.AskAsync("你好");
        Assert.Single(await chat.AllAsync(), activity => activity["replyToId"] is null && activity["from"]!["id"]!.GetValue<string>() == "chat-assistant");
    }

    [Fact]
    public async Task The_bot_greets_who_joins_and_says_that_it_is_a_program()
    {
        var chat = await Chat.OpenAsync(service);

        var welcome = await chat.FirstAsync(_ => true);

        Assert.Contains("自动问答程序", welcome["text"]!.GetValue<string>());
        Assert.Equal("help", welcome["channelData"]!["chatAssistant"]!["intent"]!.GetValue<string>());
        Assert.NotEmpty(welcome["suggestedActions"]!["actions"]!.AsArray());
    }

    [Fact]
    public async Task The_secret_starts_a_new_conversation_each_time()
    {
        var first = await _office.PostAsync("conversations", new JsonObject { ["user"] = new JsonObject { ["id"] = "dl_li", ["name"] = "李" } });
        var second = await _office.PostAsync("conversations");

        Assert.Equal(HttpStatusCode.Created, first.Status);
        Assert.NotEqual(first.Text("conversationId"), second.Text("conversationId"));
        Assert.Equal("dl_li", new Microsoft.IdentityModel.JsonWebTokens.JsonWebToken(first.Text("token")).GetPayloadValue<string>("user"));
    }

    [Fact]
    public async Task The_stream_address_leads_to_the_host_the_client_called()
    {
        var chat = await Chat.OpenAsync(service);

        var stream = new Uri(chat.Started.Text("streamUrl")!);

        Assert.Equal(("ws", service.Running.Address.Authority), (stream.Scheme, stream.Authority));
        Assert.Contains("watermark=-", stream.Query);
        Assert.Contains("t=", stream.Query);
    }

    [Fact]
    public async Task Reconnecting_without_a_watermark_shows_only_what_is_new()
    {
        var chat = await Chat.OpenAsync(service);
        await chat.AskAsync("你好");
        var newest = (await chat.ReadAsync()).Text("watermark");

        var plain = await chat.Client.GetAsync($"conversations/{chat.Id}");
        var marked = await chat.Client.GetAsync($"conversations/{chat.Id}?watermark=1");
        var ahead = await chat.Client.GetAsync($"conversations/{chat.Id}?watermark=999999");

        Assert.Equal(HttpStatusCode.OK, plain.Status);
        Assert.Contains($"watermark={newest}&", plain.Text("streamUrl"));
        Assert.Contains("watermark=1&", marked.Text("streamUrl"));
        Assert.Contains($"watermark={newest}&", ahead.Text("streamUrl"));
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    public async Task A_watermark_that_is_none_of_ours_is_refused(string watermark)
    {
        var chat = await Chat.OpenAsync(service);

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), Of(await chat.ReadAsync(watermark)));
        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), Of(await chat.Client.GetAsync($"conversations/{chat.Id}?watermark={watermark}")));
    }

    [Fact]
    public async Task A_session_id_is_given_to_who_asks()
    {
        var answer = await _office.GetAsync("session/getsessionid");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEmpty(answer.Text("sessionId")!);
    }

    private static (HttpStatusCode Status, string? Code) Of(Answer answer) => (answer.Status, answer.ErrorCode);
}
