using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.States;
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

    [Fact]
    public async Task Its_state_tells_until_when_and_what_went_wrong()
    {
        using var moody = new AccessToken(
            _ => Interlocked.Increment(ref _asked) == 2
                ? throw new DeliveryFailureException(DeliveryFailure.Temporary, "wecom-token-40001")
                : Task.FromResult(new GrantedToken("t", TimeSpan.FromHours(2))),
            _clock);
        Assert.Equal(new TokenState(false, null, null, null), moody.State);

        await moody.GetAsync(Stop);
        Assert.Equal(new TokenState(true, _clock.GetUtcNow() + TimeSpan.FromMinutes(115), null, null), moody.State);

        await Assert.ThrowsAsync<DeliveryFailureException>(() => moody.RefetchAsync(Stop));
        Assert.Equal((true, "wecom-token-40001"), (moody.State.IsHeld, moody.State.Fault));
        Assert.Equal(_clock.GetUtcNow(), moody.State.FailedAt);

        _clock.Advance(TimeSpan.FromHours(2));
        Assert.False(moody.State.IsHeld);
    }

    [Fact]
    public async Task Asked_for_anew_it_is_another_though_the_first_is_good()
    {
        await _token.GetAsync(Stop);

        await _token.RefetchAsync(Stop);

        Assert.Equal("t2", await _token.GetAsync(Stop));
    }
}
