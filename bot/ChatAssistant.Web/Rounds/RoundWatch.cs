namespace ChatAssistant.Web.Rounds;

/// <summary>Makes a round again and again, each thing in a scope of its own. What fails is tried again in the next round.</summary>
internal sealed class RoundWatch<TRound, TKey>(IServiceScopeFactory scopes, RoundPace<TRound> pace, TimeProvider clock, ILogger<TRound> logger) : BackgroundService
    where TRound : class, IRound<TKey>
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await GuardAsync(() => LookAsync(stoppingToken), stoppingToken);
            await Task.Delay(pace.LookEvery, clock, stoppingToken);
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<TKey> due = [];
        await InScopeAsync(async round => due = await round.DueAsync(cancellationToken));
        foreach (var each in due) await GuardAsync(() => InScopeAsync(round => round.AttendAsync(each, cancellationToken)), cancellationToken);
    }

    private async Task InScopeAsync(Func<TRound, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<TRound>());
    }

    private async Task GuardAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work();
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            logger.RoundFailed(fault);
        }
    }
}
