using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.BotFramework;

/// <summary>What comes to /api/messages and is not an activity one can answer. The rule ids are those of the activity schema.</summary>
public sealed class MessagesEndpointTests(SharedService service)
{
    private const string Here = "http://127.0.0.1:9/";

    [Fact]
    public async Task A2010_an_activity_without_a_type_is_refused() => await RefusesAsync(activity => activity.Remove("type"));

    [Fact]
    public async Task A2020_an_activity_of_no_channel_is_refused() => await RefusesAsync(activity => activity.Remove("channelId"));

    [Fact]
    public async Task A2060_an_activity_from_nobody_is_refused()
    {
        await RefusesAsync(activity => activity.Remove("from"));
        await RefusesAsync(activity => activity["from"] = new JsonObject { ["name"] = "张" });
    }

    [Fact]
    public async Task A2080_an_activity_in_no_conversation_is_refused()
    {
        await RefusesAsync(activity => activity.Remove("conversation"));
        await RefusesAsync(activity => activity["conversation"] = new JsonObject { ["isGroup"] = false });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("localhost")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("file:///etc/passwd")]
    public async Task A2300_an_activity_that_cannot_be_answered_is_refused(string? serviceUrl) =>
        await RefusesAsync(activity => activity["serviceUrl"] = serviceUrl);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("5")]
    public async Task What_is_no_activity_is_refused(string body) => Assert.Equal(HttpStatusCode.BadRequest, await SendAsync(new StringContent(body, Encoding.UTF8, "application/json")));

    [Fact]
    public async Task Json_deeper_than_any_activity_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 20_000)) + string.Concat(Enumerable.Repeat("]", 20_000));

        Assert.Equal(HttpStatusCode.BadRequest, await SendAsync(new StringContent($$"""{"type":"message","value":{{deep}}}""", Encoding.UTF8, "application/json")));
    }

    [Fact]
    public async Task More_than_the_largest_activity_is_refused_whether_or_not_its_length_is_said()
    {
        var body = IncomingActivity.Message(new string('人', 100_000), Here, "c1").ToJsonString();

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await SendAsync(new StringContent(body, Encoding.UTF8, "application/json")));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await SendAsync(new ChunkedText(body)));
    }

    [Fact]
    public async Task Only_json_is_taken_since_a_page_could_send_anything_else() =>
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, await SendAsync(new StringContent(IncomingActivity.Message("你好", Here, "c1").ToJsonString(), Encoding.UTF8, "text/plain")));

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_posts_are_taken(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), IncomingActivity.Path);

        using var response = await service.Running.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("10.0.0.5")]
    public async Task Without_an_app_id_a_call_under_another_name_than_this_machine_is_refused(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, IncomingActivity.Path);
        request.Headers.Host = host;
        request.Content = new StringContent(IncomingActivity.Message("你好", Here, "c1").ToJsonString(), Encoding.UTF8, "application/json");

        using var response = await service.Running.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://169.254.169.254/latest/")]
    [InlineData("http://127.0.0.1.evil.example/")]
    [InlineData("http://user@evil.example:80/")]
    public async Task Without_an_app_id_replies_go_nowhere_but_to_this_machine(string serviceUrl)
    {
        var activity = IncomingActivity.Message("你好", serviceUrl, IncomingActivity.NewConversation());

        Assert.Equal(HttpStatusCode.Forbidden, (await IncomingActivity.SendAsync(service.Running.Http, activity)).Status);
    }

    private async Task RefusesAsync(Action<JsonObject> spoil)
    {
        var activity = IncomingActivity.Message("你好", Here, IncomingActivity.NewConversation());
        spoil(activity);
        Assert.Equal(HttpStatusCode.BadRequest, (await IncomingActivity.SendAsync(service.Running.Http, activity)).Status);
    }

    private async Task<HttpStatusCode> SendAsync(HttpContent content)
    {
        using var response = await service.Running.Http.PostAsync(IncomingActivity.Path, content);
        return response.StatusCode;
    }
}
