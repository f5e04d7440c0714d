using ChatAssistant.Web.Hosting;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Retention;

/// <summary>Removes what is over each night, where the office has switched it on. What fails is tried again the next night.</summary>
internal sealed class RetentionWatch(IServiceScopeFactory scopes, IOptions<RetentionOptions> options, TimeProvider clock, ILogger<RetentionWatch> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Nightly) return;
        var hour = new NightHour(options.Value.AtHour, clock);
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(options.Value.LookEvery, clock, stoppingToken);
            if (hour.HasCome()) await RunAsync(stoppingToken);
        }
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<RetentionDesk>().RunAsync(AuditNote.Service, RetentionWords.OfTheNight, cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            logger.RetentionFailed(fault);
        }
    }
}
