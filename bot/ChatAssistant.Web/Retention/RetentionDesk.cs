using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Retention;

/// <summary>What the office sees of retention and does about it; the command line and the night go the same way.</summary>
public sealed class RetentionDesk
{
    public const int LongestReason = 200;

    private const int MostShown = 30;

    private readonly RetentionRun _run;
    private readonly RetentionTurn _turn;
    private readonly RetentionOrders _orders;
    private readonly AssistantDbContext _database;

    internal RetentionDesk(RetentionRun run, RetentionTurn turn, RetentionOrders orders, AssistantDbContext database) =>
        (_run, _turn, _orders, _database) = (run, turn, orders, database);

    /// <summary>Whether a run is under way in this process, or ordered.</summary>
    public async Task<bool> IsRunningAsync(CancellationToken cancellationToken) => _turn.IsTaken || await _orders.OpenAsync(cancellationToken) is not null;

    /// <summary>What a run would remove now. Changes nothing, and reads a good part of the store.</summary>
    public Task<RetentionSum> PlanAsync(CancellationToken cancellationToken) => _run.PlanAsync(cancellationToken);

    /// <summary>Removes what is over now.</summary>
    public Task<RetentionSum> RunAsync(string by, string reason, CancellationToken cancellationToken) =>
        _turn.AloneAsync(() => _run.RunAsync(by, reason, cancellationToken), cancellationToken);

    /// <summary>Has it done behind the page, after a stop of the service, too.</summary>
    /// <returns>False when a run is under way already.</returns>
    public async Task<bool> OrderAsync(string by, string reason, CancellationToken cancellationToken) => !_turn.IsTaken && await _orders.PlaceAsync(by, reason, cancellationToken);

    /// <summary>Since when something deleted waits for the night in which the database is written anew; null when nothing does.</summary>
    public Task<DateTimeOffset?> RewriteOwedSinceAsync(CancellationToken cancellationToken) =>
        _database.ScrubMarks.MinAsync(row => (DateTimeOffset?)row.At, cancellationToken);

    /// <summary>The last runs, newest first, as the audit log has them.</summary>
    public async Task<IReadOnlyList<RetentionEntry>> HistoryAsync(CancellationToken cancellationToken) =>
        await _database.AuditEntries.AsNoTracking()
            .Where(entry => entry.Action == AuditActions.RetentionRun)
            .OrderByDescending(entry => entry.Sequence).Take(MostShown)
            .Select(entry => new RetentionEntry(entry.At, entry.By, entry.Reason, entry.After ?? ""))
            .ToListAsync(cancellationToken);
}
