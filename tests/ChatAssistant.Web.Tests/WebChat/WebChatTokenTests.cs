using System.Globalization;
using System.Net;
using ChatAssistant.Web.Tests.Support;
using Microsoft.IdentityModel.JsonWebTokens;

namespace ChatAssistant.Web.Tests.WebChat;

public sealed class WebChatTokenTests(SharedService service)
{
    [Fact]
    public async Task A_new_visitor_gets_a_token_that_names_them()
    {
        using var browser = NewBrowser(service.Running);

        var answer = await TokenAsync(browser);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(1800, answer.Body!["expires_in"]!.GetValue<int>());
        Assert.StartsWith("dl_", answer.Text("userId"));
        Assert.Equal(answer.Text("userId"), new JsonWebToken(answer.Text("token")).GetPayloadValue<string>("user"));
        Assert.Null(answer.Body["conversationId"]);
    }

    [Fact]
    public async Task The_token_opens_a_conversation_in_which_questions_are_answered()
    {
        using var browser = NewBrowser(service.Running);
        var client = new DirectLineClient(browser, (await TokenAsync(browser)).Text("token"));

        var started = await client.PostAsync("conversations");
        var posted = await client.PostAsync($"conversations/{started.Text("conversationId")}/activities", Chat.Message("你好"));

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (started.Status, posted.Status));
    }

    [Fact]
    public async Task A_browser_that_comes_back_finds_its_person_and_conversation()
    {
        using var browser = NewBrowser(service.Running);
        var first = await TokenAsync(browser);
        var started = await new DirectLineClient(browser, first.Text("token")).PostAsync("conversations");

        var second = await TokenAsync(browser);

        Assert.Equal(first.Text("userId"), second.Text("userId"));
        Assert.Equal(started.Text("conversationId"), second.Text("conversationId"));
        Assert.Equal("0", second.Text("watermark"));
    }

    [Fact]
    public async Task Another_browser_is_another_person()
    {
        using var one = NewBrowser(service.Running);
        using var two = NewBrowser(service.Running);

        Assert.NotEqual((await TokenAsync(one)).Text("userId"), (await TokenAsync(two)).Text("userId"));
    }

    [Fact]
    public async Task What_is_remembered_no_script_can_read_and_no_stranger_can_write()
    {
        using var answer = await service.Running.Http.PostAsync("webchat/token", null, TestContext.Current.CancellationToken);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        using var forged = new HttpRequestMessage(HttpMethod.Post, "webchat/token");
        forged.Headers.Add("Cookie", "chat=dl_zhang%0Ac1");

        using var anew = await service.Running.Http.SendAsync(forged, TestContext.Current.CancellationToken);

        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=strict", cookie);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.NotEqual("dl_zhang", (await Answer.OfAsync(anew)).Text("userId"));
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_again()
    {
        await using var strict = await RunningService.StartAsync("--WebChat:TokensPerMinute=2");
        using var browser = NewBrowser(strict);
        await TokenAsync(browser);
        await TokenAsync(browser);

        using var third = await browser.PostAsync("webchat/token", null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        Assert.InRange(int.Parse(third.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture), 1, 60);
    }

    private static HttpClient NewBrowser(RunningService service) =>
        new(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = service.Address };

    private static async Task<Answer> TokenAsync(HttpClient browser)
    {
        using var response = await browser.PostAsync("webchat/token", null);
        return await Answer.OfAsync(response);
    }
}
