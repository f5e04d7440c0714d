using System.Security.Claims;
using ChatAssistant.Channels.BotFramework;

namespace ChatAssistant.Channels.Tests.BotFramework;

public sealed class AllowedCallersTests
{
    private readonly AllowedCallers _callers = new(["AAAAAAAA-2222-3333-4444-555555555555"]);

    [Theory]
    [InlineData("a named bot, in the first version", "ver=1.0", "appid=aaaaaaaa-2222-3333-4444-555555555555", "aud=us")]
    [InlineData("a named bot, in the second version", "ver=2.0", "azp=aaaaaaaa-2222-3333-4444-555555555555", "aud=us")]
    [InlineData("ourselves, as the emulator says", "ver=1.0", "appid=us", "aud=us")]
    [InlineData("a channel", "aud=us", "serviceurl=https://smba.trafficmanager.net/")]
    public async Task They_may_call(string who, params string[] claims)
    {
        await _callers.ValidateClaimsAsync(Of(claims));

        Assert.NotEmpty(who);
    }

    [Theory]
    [InlineData("ver=1.0", "appid=bbbbbbbb-2222-3333-4444-555555555555", "aud=us")]
    [InlineData("ver=2.0", "azp=bbbbbbbb-2222-3333-4444-555555555555", "appid=aaaaaaaa-2222-3333-4444-555555555555", "aud=us")]
    public Task Others_may_not(params string[] claims) => Assert.ThrowsAsync<UnauthorizedAccessException>(() => _callers.ValidateClaimsAsync(Of(claims)));

    private static List<Claim> Of(string[] claims) => [.. claims.Select(claim => claim.Split('=', 2)).Select(pair => new Claim(pair[0], pair[1]))];
}
