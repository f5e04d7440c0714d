using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Cases.Rounds;

/// <summary>Makes a round of the days that have come, one case after the other. What fails is tried again in the next round.</summary>
internal sealed class DeadlineWatch(IServiceScopeFactory scopes, IOptions<RoundOptions> options, TimeProvider clock, ILogger<DeadlineWatch> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await GuardAsync(() => LookAsync(stoppingToken), stoppingToken);
            await Task.Delay(options.Value.LookEvery, clock, stoppingToken);
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Guid> due = [];
        await InScopeAsync(async round => due = await round.DueAsync(cancellationToken));
        foreach (var found in due) await GuardAsync(() => InScopeAsync(round => round.AttendAsync(found, cancellationToken)), cancellationToken);
    }

    private async Task InScopeAsync(Func<DeadlineRound, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<DeadlineRound>());
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
