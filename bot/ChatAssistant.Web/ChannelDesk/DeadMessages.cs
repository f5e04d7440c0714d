using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.ChannelDesk;

/// <summary>The messages that were given up, and trying one again.</summary>
public sealed class DeadMessages(AssistantDbContext database, DatabaseWriter writer, StaffAudit audit, TimeProvider clock)
{
    /// <summary>More than one looks through by hand; <c>outbox list --dead</c> has all.</summary>
    private const int MostShown = 50;

    /// <summary>The newest that can be tried again.</summary>
    public async Task<IReadOnlyList<DeadMessage>> ListAsync(CancellationToken cancellationToken) =>
        await database.Outbox.AsNoTracking()
            .Where(row => row.State == OutboxState.Dead && row.Activity.IsShown)
            .OrderByDescending(row => row.Id).Take(MostShown)
            .Select(row => new DeadMessage(row.Id, row.Channel, row.Activity.At, row.Attempts, row.Fault))
            .ToListAsync(cancellationToken);

    /// <summary>Puts a message that was given up in line again, as if it had never failed.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="reason">Why; on record with it.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<RetryOutcome> RetryAsync(long id, string by, string reason, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, async (statements, stop) =>
        {
            var found = await database.Outbox.AsNoTracking().Include(each => each.Activity).SingleOrDefaultAsync(each => each.Id == id, stop);
            if (found is null) return RetryOutcome.Unknown;
            if (found.State is OutboxState.Queued) return RetryOutcome.Queued;
            if (found is not { State: OutboxState.Dead, Activity.IsShown: true }) return RetryOutcome.NotDead;
            OutboxStatements.Retry(statements, id, clock.GetUtcNow(), by, reason);
            audit.Note(new(by, AuditActions.MessageRetried, $"{id}") { Reason = reason, Before = found.Fault });
            return RetryOutcome.Queued;
        }, cancellationToken);
}
