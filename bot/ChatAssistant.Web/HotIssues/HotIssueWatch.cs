using ChatAssistant.Cases.HotIssues;
using ChatAssistant.Web.Hosting;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.HotIssues;

/// <summary>
/// Takes new matters into the hot issues from time to time, so that who opens their page need not wait, and counts all anew once a night: what
/// has grown too old to be looked at leaves them then, and whatever slip there may have been does not last. What fails is tried again at the next look.
/// </summary>
internal sealed class HotIssueWatch(HotIssueCount count, IOptions<HotIssueOptions> options, TimeProvider clock, ILogger<HotIssueWatch> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var hour = new NightHour(options.Value.RecountAtHour, clock);
        while (!stoppingToken.IsCancellationRequested)
        {
            // Waiting first: a service that starts has messages to answer.
            await Task.Delay(options.Value.LookEvery, clock, stoppingToken);
            try
            {
                await (hour.HasCome() ? count.RebuildAsync(stoppingToken) : count.RefreshAsync(stoppingToken));
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                logger.HotIssuesFailed(fault);
            }
        }
    }
}
