using ChatAssistant.Sdk.BotFramework.Tests.Support;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Sdk.BotFramework.Tests.Integration;

public sealed class CloudAdapterTests : IAsyncLifetime
{
    private ChannelService _channel = null!;
    private BotHost _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _channel = await ChannelService.StartAsync();
        _bot = await BotHost.StartAsync(new EchoBot());
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task A_message_is_answered_through_the_connector_and_the_response_is_empty()
    {
        Assert.Equal((200, ""), await _bot.PostAsync(Activity()));

        Assert.All(_channel.Calls, call => Assert.Equal(("POST", "/v3/conversations/c1%7Clivechat/activities/a1"), (call.Method, call.Target)));
        Assert.Equal(["typing", "message"], _channel.Calls.Select(call => call.Body.Value<string>("type")));

        var reply = _channel.Calls[1];
        Assert.Equal(("", "c1|livechat"), (reply.Authorization, reply.ConversationId));
        AssertSame(
            """{"type":"message","serviceUrl":"*","channelId":"emulator","from":{"id":"b1"},"conversation":{"id":"c1|livechat"},"recipient":{"id":"u1"},"text":"你说：你好","inputHint":"acceptingInput","replyToId":"a1"}""",
            reply.Body);
    }

    [Fact]
    public async Task A_service_url_may_end_with_a_slash()
    {
        await _bot.PostAsync(Activity("""{"serviceUrl":"SERVICE/"}"""));

        Assert.Equal("/v3/conversations/c1%7Clivechat/activities/a1", _channel.Calls[0].Target);
    }

    [Fact]
    public async Task A_message_without_an_id_is_answered_in_the_conversation()
    {
        await _bot.PostAsync(Activity("""{"id":null}"""));

        Assert.Equal("/v3/conversations/c1%7Clivechat/activities", _channel.Calls[0].Target);
    }

    [Fact]
    public async Task Expected_replies_stand_in_the_response()
    {
        var (status, body) = await _bot.PostAsync(Activity("""{"deliveryMode":"expectReplies"}"""));

        Assert.Equal(200, status);
        Assert.Equal(["typing", "message"], JObject.Parse(body)["activities"]!.Select(reply => reply.Value<string>("type")));
        Assert.Empty(_channel.Calls);
    }

    [Fact]
    public async Task An_invoke_is_answered_with_its_status_and_body()
    {
        Assert.Equal((202, """{"seen":true}"""), await _bot.PostAsync(Activity("""{"type":"invoke","name":"known"}""")));
        Assert.Equal(501, (await _bot.PostAsync(Activity("""{"type":"invoke","name":"strange"}"""))).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("""{"text":"你好"}""")]
    public async Task A_body_that_is_no_activity_is_a_bad_request(string body) => Assert.Equal(400, (await _bot.PostAsync(body)).Status);

    [Fact]
    public async Task Only_post_is_allowed() => Assert.Equal(405, (await _bot.GetAsync()).Status);

    private string Activity(string changes = "{}")
    {
        var activity = JObject.Parse("""
            {"type":"message","id":"a1","channelId":"emulator","serviceUrl":"SERVICE","text":"你好",
             "from":{"id":"u1"},"recipient":{"id":"b1"},"conversation":{"id":"c1|livechat"}}
            """);
        return activity.With(JObject.Parse(changes)).ToString().Replace("SERVICE", _channel.Url, StringComparison.Ordinal);
    }

    /// <summary>
    /// Apart from where the service is, and from lists with nothing in them.
    /// </summary>
    private static void AssertSame(string expected, JObject body)
    {
        body["serviceUrl"] = "*";
        foreach (var empty in body.Properties().Where(member => member.Value is JArray { Count: 0 }).ToList()) empty.Remove();
        Assert.True(JToken.DeepEquals(JObject.Parse(expected), body), body.ToString());
    }
}
