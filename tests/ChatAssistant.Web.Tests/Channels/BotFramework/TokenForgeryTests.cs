using System.Net;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Channels.BotFramework;

/// <summary>What comes to /api/messages from somebody who is not a channel. None of it is stored.</summary>
public sealed class TokenForgeryTests(TokenSide channel) : IClassFixture<TokenSide>
{
    public static TheoryData<string> Names => [.. TokenForgeries.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_token_is_refused_with(string name)
    {
        var before = await channel.Service.TakenFromAsync("botframework");
        var forged = TokenForgeries.All[name](channel);
        var message = channel.Message();
        forged.Change?.Invoke(message);

        var status = await TokenSide.PostAsync(channel.Service, message, forged.Query, forged.Authorization);

        Assert.True(status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden, $"{status}");
        Assert.Equal(before, await channel.Service.TakenFromAsync("botframework"));
        Assert.DoesNotContain("/evil", channel.Issuer.Asked);
        // A service that refuses everything would refuse this, too.
        Assert.Equal(HttpStatusCode.OK, await TokenSide.PostAsync(channel.Service, channel.Message(), "", channel.Good));
        Assert.Equal(before + 1, await channel.Service.TakenFromAsync("botframework"));
    }

    [Theory]
    [InlineData("bearer ")]
    [InlineData("BEARER ")]
    [InlineData("Bearer  ")]
    public async Task How_the_scheme_is_written_does_not_matter(string scheme) =>
        Assert.Equal(HttpStatusCode.OK, await TokenSide.PostAsync(channel.Service, channel.Message(), "", scheme + channel.Good["Bearer ".Length..]));

    [Fact]
    public async Task Four_minutes_of_difference_between_clocks_are_borne()
    {
        var now = TimeProvider.System.GetUtcNow();

        Assert.Equal(HttpStatusCode.OK, await SayingAsync(("exp", now.AddMinutes(-4).ToUnixTimeSeconds())));
        Assert.Equal(HttpStatusCode.OK, await SayingAsync(("nbf", now.AddMinutes(4).ToUnixTimeSeconds())));
    }

    [Fact]
    public async Task An_activity_that_comes_again_is_the_same_one_over_a_restart_too()
    {
        using var folder = new ScratchFolder();
        var (message, header) = (channel.Message(), channel.Good);
        await using (var service = await RunningService.StartOnAsync(folder, channel.Settings))
        {
            var all = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => TokenSide.PostAsync(service, message, "", header)));
            Assert.All(all, status => Assert.Equal(HttpStatusCode.OK, status));
            await AnsweredOnceAsync(message["conversation"]!["id"]!.GetValue<string>());
            Assert.Equal(1, await service.TakenFromAsync("botframework"));
        }

        await using var again = await RunningService.StartOnAsync(folder, channel.Settings);
        // With other words, too: its id says that it was taken.
        message["text"] = "我要提建议";
        Assert.Equal(HttpStatusCode.OK, await TokenSide.PostAsync(again, message, "", header));
        Assert.Equal(1, await again.TakenFromAsync("botframework"));
    }

    private Task<HttpStatusCode> SayingAsync((string, System.Text.Json.Nodes.JsonNode?) change) =>
        TokenSide.PostAsync(channel.Service, channel.Message(), "", $"Bearer {TokenIssuer.Token(channel.Claims(change))}");

    /// <summary>Replies to the other tests of this class come here as well.</summary>
    private async Task AnsweredOnceAsync(string conversation)
    {
        var path = $"/v3/conversations/{Uri.EscapeDataString(conversation)}/";
        while (!(await channel.Connector.NextAsync()).Path.StartsWith(path, StringComparison.Ordinal)) continue;
    }
}
