using ChatAssistant.Web.Hosting;

namespace ChatAssistant.Web.Statistics;

/// <summary>Keeps what figures are made of in memory, so that nobody who opens them waits for a hundred thousand cases to be read.</summary>
internal sealed class StatisticsWatch(FactsLedger ledger, TimeProvider clock, ILogger<StatisticsWatch> logger) : GuardedLoop
{
    /// <summary>A little after the start, for then people write; and what is added in a minute is read in no time.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override Task WaitAsync(CancellationToken cancellationToken) => Task.Delay(Every, clock, cancellationToken);

    protected override Task LookAsync(CancellationToken cancellationToken) => ledger.RefreshAsync(cancellationToken);

    protected override void Tell(Exception fault) => logger.FactsFailed(fault);
}
