using ChatAssistant.Web.Hosting;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Retention;

/// <summary>
/// Each night removes what is over, where the office has switched it on, and writes the database anew when anything was deleted since the last
/// time, by whomever. What fails is tried again the next night.
/// </summary>
internal sealed class RetentionWatch(
    IServiceScopeFactory scopes, StoreScrub scrub, IOptions<RetentionOptions> options, TimeProvider clock, ILogger<RetentionWatch> logger) : GuardedLoop
{
    private readonly NightHour _hour = new(options.Value.AtHour, clock);

    protected override Task WaitAsync(CancellationToken cancellationToken) => Task.Delay(options.Value.LookEvery, clock, cancellationToken);

    protected override async Task LookAsync(CancellationToken cancellationToken)
    {
        if (!_hour.HasCome()) return;
        if (options.Value.Nightly) await GuardAsync(RunAsync, cancellationToken);
        await scrub.RunAsync(cancellationToken);
    }

    protected override void Tell(Exception fault) => logger.RetentionFailed(fault);

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RetentionDesk>().RunAsync(AuditNote.Service, RetentionWords.OfTheNight, cancellationToken);
    }
}
