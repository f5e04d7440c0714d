using ChatAssistant.Web.Hosting;

namespace ChatAssistant.Web.Rounds;

/// <summary>Makes a round at the start and then again and again, each thing in a scope of its own. What fails is tried again in the next round.</summary>
internal sealed class RoundWatch<TRound, TKey>(IServiceScopeFactory scopes, RoundPace<TRound> pace, TimeProvider clock, ILogger<TRound> logger) : GuardedLoop
    where TRound : class, IRound<TKey>
{
    /// <summary>What came due while the service was down does not wait for the first pause to end.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await GuardAsync(LookAsync, stoppingToken);
        await base.ExecuteAsync(stoppingToken);
    }

    protected override Task WaitAsync(CancellationToken cancellationToken) => Task.Delay(pace.LookEvery, clock, cancellationToken);

    protected override async Task LookAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<TKey> due = [];
        await InScopeAsync(async round => due = await round.DueAsync(cancellationToken));
        foreach (var each in due) await GuardAsync(stop => InScopeAsync(round => round.AttendAsync(each, stop)), cancellationToken);
    }

    protected override void Tell(Exception fault) => logger.RoundFailed(fault);

    private async Task InScopeAsync(Func<TRound, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<TRound>());
    }
}
