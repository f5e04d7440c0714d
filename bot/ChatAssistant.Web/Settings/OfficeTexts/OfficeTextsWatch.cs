using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Settings.OfficeTexts;

/// <summary>Lets a running service know which texts another program changed.</summary>
internal sealed class OfficeTextsWatch(OfficeTextsInForce texts, IOptions<SettingsOptions> options, TimeProvider clock, ILogger<OfficeTextsWatch> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(options.Value.LookEvery, clock, stoppingToken);
            Look(stoppingToken);
        }
    }

    private void Look(CancellationToken cancellationToken)
    {
        try
        {
            texts.Refresh();
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // What was known stays in use; the next look tries again.
            logger.LookFailed(fault);
        }
    }
}
