using ChatAssistant.Cases.HotIssues;
using ChatAssistant.Web.Hosting;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.HotIssues;

/// <summary>
/// Takes new matters into the hot issues from time to time, so that who opens their page need not wait, and counts all anew once a night: what
/// has grown too old to be looked at leaves them then, and whatever slip there may have been does not last.
/// </summary>
internal sealed class HotIssueWatch(HotIssueCount count, IOptions<HotIssueOptions> options, TimeProvider clock, ILogger<HotIssueWatch> logger) : GuardedLoop
{
    private readonly NightHour _hour = new(options.Value.RecountAtHour, clock);

    protected override Task WaitAsync(CancellationToken cancellationToken) => Task.Delay(options.Value.LookEvery, clock, cancellationToken);

    protected override Task LookAsync(CancellationToken cancellationToken) =>
        _hour.HasCome() ? count.RebuildAsync(cancellationToken) : count.RefreshAsync(cancellationToken);

    protected override void Tell(Exception fault) => logger.HotIssuesFailed(fault);
}
