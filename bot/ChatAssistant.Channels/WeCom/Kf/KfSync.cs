using ChatAssistant.Channels.Outbox;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatAssistant.Channels.WeCom.Kf;

/// <summary>Fetches what was announced, at the start also what a stopped service left.</summary>
internal sealed class KfSync(ISyncCursors cursors, KfFetching fetching, KfNotices notices, TimeProvider clock, ILogger<KfSync> logger) : BackgroundService
{
    /// <summary>What failed is tried again after this, twice as late each time, since WeCom limits how often one may ask. News come at once.</summary>
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private const int MostDoublings = 6;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            failures = await FetchAllAsync(stoppingToken) ? 0 : failures + 1;
            await notices.WaitAsync(FirstPause * Math.Pow(2, Math.Min(failures, MostDoublings)), clock, stoppingToken);
        }
    }

    private async Task<bool> FetchAllAsync(CancellationToken cancellationToken)
    {
        var all = true;
        foreach (var cursor in await NewsAsync(cancellationToken)) all &= await TryAsync(() => fetching.FetchAsync(cursor, cancellationToken), cancellationToken);
        return all;
    }

    private async Task<IReadOnlyList<SyncCursor>> NewsAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<SyncCursor> news = [];
        await TryAsync(async () => news = await cursors.WithNewsAsync(cancellationToken), cancellationToken);
        return news;
    }

    /// <summary>One account that fails does not keep the others waiting, and stays announced.</summary>
    private async Task<bool> TryAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            logger.FetchFailed(KfChannel.Name, DeliveryFailureException.CodeOf(fault));
            return false;
        }
    }
}
