using ChatAssistant.Web.Data.Library;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Library;

/// <summary>Lets a running service know what the command line imports.</summary>
internal sealed class LibraryWatch(
    LoadedKnowledge knowledge, EfDocumentStore store, IOptions<LibraryOptions> options, TimeProvider clock, ILogger<LibraryWatch> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var seen = await store.ChangedAtAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(options.Value.LookEvery, clock, stoppingToken);
            seen = await TakeInAsync(seen, stoppingToken);
        }
    }

    private async Task<DateTimeOffset?> TakeInAsync(DateTimeOffset? seen, CancellationToken cancellationToken)
    {
        try
        {
            var newest = await store.ChangedAtAsync(cancellationToken);
            if (newest == seen) return seen;
            await knowledge.ReloadAsync(cancellationToken);
            logger.LibraryReloaded(knowledge.Documents.Count);
            return newest;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // What was known stays in use; the next look tries again.
            logger.LibraryReloadFailed(fault);
            return seen;
        }
    }
}
