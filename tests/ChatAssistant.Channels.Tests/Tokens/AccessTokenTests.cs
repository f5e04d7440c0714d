using ChatAssistant.Channels.Tests.Support;
using ChatAssistant.Channels.Tokens;

namespace ChatAssistant.Channels.Tests.Tokens;

public sealed class AccessTokenTests : IDisposable
{
    private readonly ManualClock _clock = new();
    private readonly AccessToken _token;
    private int _asked;

    public AccessTokenTests() => _token = new AccessToken(
        async stop =>
        {
            await Task.Delay(20, stop);
            return new GrantedToken($"t{Interlocked.Increment(ref _asked)}", TimeSpan.FromHours(2));
        },
        _clock);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _token.Dispose();

    [Fact]
    public async Task However_many_need_it_at_once_it_is_asked_for_once()
    {
        var tokens = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => _token.GetAsync(Stop)));

        Assert.All(tokens, token => Assert.Equal("t1", token));
        Assert.Equal(1, _asked);
    }

    [Fact]
    public async Task However_many_are_refused_at_once_it_is_renewed_once()
    {
        var refused = await _token.GetAsync(Stop);

        var tokens = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => _token.RenewAsync(refused, Stop)));

        Assert.All(tokens, token => Assert.Equal("t2", token));
        Assert.Equal(2, _asked);
    }

    [Fact]
    public async Task It_is_replaced_before_it_runs_out()
    {
        await _token.GetAsync(Stop);
        _clock.Advance(TimeSpan.FromMinutes(114));
        Assert.Equal("t1", await _token.GetAsync(Stop));

        _clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal("t2", await _token.GetAsync(Stop));
    }

    [Fact]
    public async Task A_failure_is_not_remembered()
    {
        using var moody = new AccessToken(
            _ => Interlocked.Increment(ref _asked) == 1 ? throw new HttpRequestException("Not now.") : Task.FromResult(new GrantedToken("t", TimeSpan.FromHours(2))), _clock);

        await Assert.ThrowsAsync<HttpRequestException>(() => moody.GetAsync(Stop));

        Assert.Equal("t", await moody.GetAsync(Stop));
    }
}
