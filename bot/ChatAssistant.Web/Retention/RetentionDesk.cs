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
    private readonly AssistantDbContext _database;

    internal RetentionDesk(RetentionRun run, RetentionTurn turn, AssistantDbContext database) => (_run, _turn, _database) = (run, turn, database);

    /// <summary>What a run would remove now. Changes nothing.</summary>
    public Task<RetentionSum> PlanAsync(CancellationToken cancellationToken) => _run.PlanAsync(cancellationToken);

    /// <summary>Removes what is over now.</summary>
    /// <returns>What was removed; null when a run is under way already.</returns>
    public Task<RetentionSum?> RunAsync(string by, string reason, CancellationToken cancellationToken) =>
        _turn.AloneAsync(() => _run.RunAsync(by, reason, cancellationToken));

    /// <summary>The last runs, newest first, as the audit log has them.</summary>
    public async Task<IReadOnlyList<RetentionEntry>> HistoryAsync(CancellationToken cancellationToken) =>
        await _database.AuditEntries.AsNoTracking()
            .Where(entry => entry.Action == AuditActions.RetentionRun)
            .OrderByDescending(entry => entry.Sequence).Take(MostShown)
            .Select(entry => new RetentionEntry(entry.At, entry.By, entry.Reason, entry.After ?? ""))
            .ToListAsync(cancellationToken);
}
