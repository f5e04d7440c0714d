using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.States;

namespace ChatAssistant.Channels.Tokens;

/// <summary>
/// The token that a platform's API wants. However many calls need one at once, it is asked for once; platforms limit how often one may ask,
/// and some withdraw the old token with each new one.
/// </summary>
/// <param name="request">Asks the platform.</param>
/// <param name="clock">Tells when it runs out.</param>
internal sealed class AccessToken(Func<CancellationToken, Task<GrantedToken>> request, TimeProvider clock) : IDisposable
{
    /// <summary>A token that soon runs out might do so on the way.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _one = new(1);
    private volatile Held? _held;
    private volatile Failed? _failed;

    public TokenState State => new(_held is { } held && IsGood(held), _held?.Until, _failed?.At, _failed?.Fault);

    public async Task<string> GetAsync(CancellationToken cancellationToken) =>
        _held is { } held && IsGood(held) ? held.Value : await RenewAsync(refused: null, cancellationToken);

    /// <summary>Another token than the one the platform refused. Who comes second finds what the first one got.</summary>
    public async Task<string> RenewAsync(string? refused, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_held is { } held && held.Value != refused && IsGood(held)) return held.Value;
            var granted = await AskAsync(cancellationToken);
            _held = new(granted.Value, clock.GetUtcNow() + Shortened(granted.GoodFor));
            return granted.Value;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Another token than the one there is, good or not.</summary>
    public Task RefetchAsync(CancellationToken cancellationToken) => RenewAsync(_held?.Value, cancellationToken);

    public void Dispose() => _one.Dispose();

    private async Task<GrantedToken> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await request(cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            _failed = new(clock.GetUtcNow(), DeliveryFailureException.CodeOf(fault));
            throw;
        }
    }

    private bool IsGood(Held held) => clock.GetUtcNow() < held.Until;

    /// <summary>One that lasts shorter than the margin is used for half its time, or each call would ask anew.</summary>
    private static TimeSpan Shortened(TimeSpan goodFor) => goodFor > 2 * Margin ? goodFor - Margin : goodFor / 2;

    private sealed record Held(string Value, DateTimeOffset Until);

    private sealed record Failed(DateTimeOffset At, string Fault);
}
