using ChatAssistant.Channels.Conversations;
using ChatAssistant.Channels.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Data.Conversations;

/// <summary>Notices what other programs add to conversations (a reply given on the command line) and tells those who watch them here.</summary>
internal sealed class ActivityWatch(
    IDbContextFactory<AssistantDbContext> contexts, ConversationSignals signals, IOptions<OutboxOptions> options, TimeProvider clock, ILogger<ActivityWatch> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var seen = (long?)null;
        while (!stoppingToken.IsCancellationRequested)
        {
            seen = await LookAsync(seen, stoppingToken);
            await Task.Delay(options.Value.LookEvery, clock, stoppingToken);
        }
    }

    private async Task<long?> LookAsync(long? seen, CancellationToken cancellationToken)
    {
        try
        {
            await using var database = await contexts.CreateDbContextAsync(cancellationToken);
            if (seen is not { } last) return await database.Activities.MaxAsync(row => (long?)row.Id, cancellationToken) ?? 0;
            var added = await database.Activities.Where(row => row.Id > last).Select(row => new { row.Id, row.ConversationKey }).ToListAsync(cancellationToken);
            foreach (var conversation in added.Select(row => row.ConversationKey).Distinct()) signals.Signal(conversation);
            return added.Count == 0 ? last : added.Max(row => row.Id);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LookFailed(fault);
            return seen;
        }
    }
}
