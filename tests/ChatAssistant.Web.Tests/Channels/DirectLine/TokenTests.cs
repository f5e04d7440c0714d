using System.Net;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;
using Microsoft.IdentityModel.JsonWebTokens;

namespace ChatAssistant.Web.Tests.Channels.DirectLine;

public sealed class TokenTests(SharedService service)
{
    private readonly DirectLineClient _office = DirectLineClient.WithSecret(service.Running);

    [Fact]
    public async Task The_secret_gets_a_token_for_a_conversation_that_has_not_begun()
    {
        var answer = await _office.PostAsync("tokens/generate", User("dl_zhang"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(1800, answer.Body!["expires_in"]!.GetValue<int>());
        Assert.Null(answer.Body["streamUrl"]);
        var path = $"conversations/{answer.Text("conversationId")}/activities";
        Assert.Equal(HttpStatusCode.NotFound, (await _office.With(answer.Text("token")).GetAsync(path)).Status);
    }

    [Fact]
    public async Task A_token_names_its_person_and_conversation_where_clients_look_for_them()
    {
        var answer = await _office.PostAsync("tokens/generate", User("dl_zhang"));

        var token = new JsonWebToken(answer.Text("token"));
        Assert.Equal("dl_zhang", token.GetPayloadValue<string>("user"));
        Assert.Equal(answer.Text("conversationId"), token.GetPayloadValue<string>("conv"));
    }

    [Fact]
    public async Task A_token_is_renewed_for_the_same_conversation_and_person()
    {
        var first = await _office.PostAsync("tokens/generate", User("dl_zhang"));

        var second = await _office.With(first.Text("token")).PostAsync("tokens/refresh");

        Assert.Equal(HttpStatusCode.OK, second.Status);
        Assert.Equal(first.Text("conversationId"), second.Text("conversationId"));
        Assert.NotEqual(first.Text("token"), second.Text("token"));
        Assert.Equal("dl_zhang", new JsonWebToken(second.Text("token")).GetPayloadValue<string>("user"));
    }

    [Fact]
    public async Task A_token_cannot_make_tokens_and_the_secret_is_not_renewed()
    {
        var token = (await _office.PostAsync("tokens/generate")).Text("token");

        Assert.Equal(HttpStatusCode.Forbidden, (await _office.With(token).PostAsync("tokens/generate")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await _office.PostAsync("tokens/refresh")).Status);
    }

    [Theory]
    [InlineData("""{"user":{"id":"zhang"}}""")]
    [InlineData("""{"user":"dl_zhang"}""")]
    [InlineData("""{"user":{"id":5}}""")]
    [InlineData("""{"trustedOrigins":"https://a.example"}""")]
    [InlineData("""["dl_zhang"]""")]
    [InlineData("null")]
    public async Task What_no_token_can_say_is_refused(string body)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync("tokens/generate", body)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await SendAsync("conversations", body)).Status);
    }

    [Fact]
    public async Task What_would_make_a_token_too_long_for_a_header_is_refused()
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await _office.PostAsync("tokens/generate", User("dl_" + new string('x', 5000)))).Status);
        var origins = new JsonObject { ["trustedOrigins"] = new JsonArray([.. Enumerable.Range(0, 500).Select(n => JsonValue.Create($"https://{n}.example"))]) };
        Assert.Equal(HttpStatusCode.BadRequest, (await _office.PostAsync("tokens/generate", origins)).Status);
    }

    [Fact]
    public async Task An_origin_that_is_nothing_is_passed_over()
    {
        Assert.Equal(HttpStatusCode.OK, (await SendAsync("tokens/generate", """{"trustedOrigins":[null,"https://a.example"]}""")).Status);
    }

    [Fact]
    public async Task A_token_works_only_on_the_pages_it_trusts()
    {
        var trusting = new JsonObject { ["trustedOrigins"] = new JsonArray("https://rd.example") };
        var token = (await _office.PostAsync("tokens/generate", trusting)).Text("token")!;

        Assert.Equal(HttpStatusCode.Forbidden, await StartFromAsync("https://evil.example", token));
        Assert.Equal(HttpStatusCode.Created, await StartFromAsync("https://rd.example", token));
    }

    [Fact]
    public async Task An_expired_token_is_told_from_a_wrong_one()
    {
        var clock = new ManualClock();
        await using var aging = await RunningService.StartAsync(clock);
        var chat = await Chat.OpenAsync(aging);

        clock.Advance(TimeSpan.FromMinutes(29));
        var renewed = await chat.Client.PostAsync("tokens/refresh");
        clock.Advance(TimeSpan.FromMinutes(2));

        var late = await chat.ReadAsync();
        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), (late.Status, late.ErrorCode));
        Assert.Equal("TokenExpired", (await chat.Client.PostAsync("tokens/refresh")).ErrorCode);
        Assert.Equal(HttpStatusCode.OK, (await chat.Client.With(renewed.Text("token")).GetAsync($"conversations/{chat.Id}/activities")).Status);
    }

    private static JsonObject User(string id) => new() { ["user"] = new JsonObject { ["id"] = id } };

    private Task<Answer> SendAsync(string path, string body) =>
        _office.SendAsync(HttpMethod.Post, path, new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

    private async Task<HttpStatusCode> StartFromAsync(string origin, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "v3/directline/conversations");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Authorization", $"Bearer {token}");
        using var response = await service.Running.Http.SendAsync(request);
        return response.StatusCode;
    }
}
