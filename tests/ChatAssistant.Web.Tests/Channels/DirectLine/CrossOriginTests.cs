using System.Net;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.DirectLine;

/// <summary>Pages of the office on other hosts: the questions a browser asks before it lets DirectLineJS call.</summary>
public sealed class CrossOriginTests(SharedService service)
{
    [Theory]
    [InlineData("tokens/refresh", "POST", "Authorization, x-ms-bot-agent, X-Requested-With")]
    [InlineData("conversations", "POST", "Authorization, x-ms-bot-agent, X-Requested-With, content-type")]
    [InlineData("conversations/c1?watermark=5", "GET", "Authorization, x-ms-bot-agent, X-Requested-With")]
    [InlineData("conversations/c1/activities", "POST", "Authorization, x-ms-bot-agent, X-Requested-With, content-type")]
    [InlineData("conversations/c1/activities?watermark=", "GET", "Authorization, x-ms-bot-agent, X-Requested-With")]
    [InlineData("conversations/c1/upload?userId=u1", "POST", "Authorization, x-ms-bot-agent, X-Requested-With")]
    [InlineData("attachments/0000", "GET", "X-Requested-With")]
    public async Task A_browser_is_told_that_it_may_call(string path, string method, string headers)
    {
        using var question = new HttpRequestMessage(HttpMethod.Options, $"v3/directline/{path}");
        question.Headers.Add("Origin", "http://app.example");
        question.Headers.Add("Access-Control-Request-Method", method);
        question.Headers.Add("Access-Control-Request-Headers", headers);

        using var answer = await service.Running.Http.SendAsync(question, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("*", Header(answer, "Access-Control-Allow-Origin"));
        Assert.Contains(method, Header(answer, "Access-Control-Allow-Methods"));
        var allowed = Header(answer, "Access-Control-Allow-Headers").Split(',', StringSplitOptions.TrimEntries);
        Assert.All(headers.Split(", "), header => Assert.Contains(header, allowed, StringComparer.OrdinalIgnoreCase));
        Assert.Equal("3600", Header(answer, "Access-Control-Max-Age"));
    }

    [Fact]
    public async Task A_page_can_read_refusals_too()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "v3/directline/conversations");
        request.Headers.Add("Origin", "http://app.example");

        using var answer = await service.Running.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("*", Header(answer, "Access-Control-Allow-Origin"));
        Assert.Contains("Retry-After", Header(answer, "Access-Control-Expose-Headers"));
    }

    [Theory]
    [InlineData("webchat/token")]
    [InlineData("api/messages")]
    public async Task No_other_page_may_use_the_visitors_cookie_or_the_bots_own_endpoint(string path)
    {
        using var question = new HttpRequestMessage(HttpMethod.Options, path);
        question.Headers.Add("Origin", "http://app.example");
        question.Headers.Add("Access-Control-Request-Method", "POST");
        question.Headers.Add("Access-Control-Request-Headers", "content-type");

        using var answer = await service.Running.Http.SendAsync(question, TestContext.Current.CancellationToken);

        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.GetValues(name));
}
