using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Retention;

/// <summary>What is ordered on the page is done behind it, for it may take longer than a browser waits. What a stop of the service keeps from being done is done after its next start.</summary>
internal sealed class RetentionOrders(AssistantDbContext database, DatabaseWriter writer, RetentionOrderSignal signal, StaffAudit audit, TimeProvider clock)
{
    /// <summary>The order that waits or is being carried out; null when there is none.</summary>
    public Task<RetentionOrder?> OpenAsync(CancellationToken cancellationToken) =>
        database.RetentionOrders.AsNoTracking().SingleOrDefaultAsync(cancellationToken);

    /// <summary>On record with who ordered it, whatever comes of it. False while there is another, which is then looked at once more.</summary>
    public async Task<bool> PlaceAsync(string by, string reason, CancellationToken cancellationToken)
    {
        var isPlaced = await writer.WriteAsync(database, async stop =>
        {
            if (await OpenAsync(stop) is not null) return false;
            database.RetentionOrders.Add(new() { At = clock.GetUtcNow(), By = by, Reason = reason });
            audit.Note(new(by, AuditActions.RetentionOrdered, RetentionOptions.Section) { Reason = reason });
            return true;
        }, cancellationToken);
        signal.Set();
        return isPlaced;
    }

    /// <summary>It was carried out, or has failed, which nothing keeps from being noted. Past the context, which may hold what failed.</summary>
    public Task DoneAsync() => writer.WriteAsync(statements => statements.Run("""DELETE FROM "RetentionOrders" """), CancellationToken.None);
}
