using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Care;

/// <summary>Looks for matters half told whose time has come, one conversation after the other. What fails is tried again at the next look.</summary>
internal sealed class DraftWatch(IServiceScopeFactory scopes, IOptions<DraftOptions> options, TimeProvider clock, ILogger<DraftWatch> logger) : BackgroundService
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
        IReadOnlyList<string> due = [];
        await InScopeAsync(async round => due = await round.DueAsync(cancellationToken));
        foreach (var conversation in due)
            await GuardAsync(() => InScopeAsync(round => round.AttendAsync(conversation, cancellationToken)), cancellationToken);
    }

    private async Task InScopeAsync(Func<DraftRound, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<DraftRound>());
    }

    private async Task GuardAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work();
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            logger.DraftsFailed(fault);
        }
    }
}
