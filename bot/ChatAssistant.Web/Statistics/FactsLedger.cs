using ChatAssistant.Cases.Rates;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Cases;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Statistics;

/// <summary>
/// What is counted of every case, kept in memory as of the last event on file, so that figures need not read a hundred thousand cases at
/// every look. Whose sight reaches how far is still asked of the store, by the one rule there is, and remembered with the same mark.
/// Whatever changes a case adds an event to it; so the events after the mark name the cases to read again, also those another process changed.
/// </summary>
public sealed class FactsLedger(IDbContextFactory<AssistantDbContext> contexts) : IDisposable
{
    /// <summary>Past so many events, reading all cases at once is quicker than reading each that has changed.</summary>
    private const int MostEvents = 4000;

    /// <summary>Sights differ by account's rights; an office has a few dozen kinds.</summary>
    private const int MostSights = 64;

    private readonly SemaphoreSlim _one = new(1);
    private readonly Dictionary<StaffRights, Sight> _sights = [];
    private Dictionary<Guid, CaseFacts> _facts = [];
    private PersonNumbers _people = new();
    private long _mark = -1;

    /// <summary>The facts of all cases a member of staff sees, as of now.</summary>
    public async Task<SeenFacts> SeenByAsync(StaffMember member, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await _one.WaitAsync(cancellationToken);
        try
        {
            var mark = await database.CaseMarkAsync(cancellationToken);
            await CatchUpAsync(database, mark, cancellationToken);
            return await SightAsync(database, member, mark, cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Reads what has changed, so that whoever looks next need not wait for it.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await _one.WaitAsync(cancellationToken);
        try
        {
            await CatchUpAsync(database, await database.CaseMarkAsync(cancellationToken), cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task CatchUpAsync(AssistantDbContext database, long mark, CancellationToken cancellationToken)
    {
        if (mark == _mark) return;
        if (_mark >= 0 && await ChangedAsync(database, _mark, mark, cancellationToken) is { } changed)
        {
            foreach (var (id, facts) in await FactsReader.ReadAsync(database.Cases.AsNoTracking().Where(each => changed.Contains(each.Id)), _people, cancellationToken))
                _facts[id] = facts;
        }
        else
        {
            // Both or neither: numbers of one reading say nothing of another's.
            var people = new PersonNumbers();
            (_facts, _people) = (await FactsReader.ReadAsync(database.Cases.AsNoTracking(), people, cancellationToken), people);
            _sights.Clear();
        }

        _mark = mark;
    }

    private async Task<SeenFacts> SightAsync(AssistantDbContext database, StaffMember member, long mark, CancellationToken cancellationToken)
    {
        if (!_sights.TryGetValue(member.Rights, out var sight)) sight = new();
        if (sight.Mark == mark) return sight.Seen;
        var seen = database.Cases.AsNoTracking().SeenBy(member).Select(each => each.Id);
        if (sight.Mark >= 0 && await ChangedAsync(database, sight.Mark, mark, cancellationToken) is { } changed)
            sight.Change(mark, changed, FactsOf(await seen.Where(id => changed.Contains(id)).ToListAsync(cancellationToken)));
        else sight.Fill(mark, FactsOf(await seen.ToListAsync(cancellationToken)));
        if (_sights.Count >= MostSights) _sights.Clear();
        return (_sights[member.Rights] = sight).Seen;
    }

    private IEnumerable<CaseFacts> FactsOf(List<Guid> ids) => ids.Where(_facts.ContainsKey).Select(id => _facts[id]);

    /// <summary>The cases changed after a mark; null when they are so many, or the mark so strange, that all are better read again.</summary>
    private static async Task<IReadOnlyList<Guid>?> ChangedAsync(AssistantDbContext database, long after, long mark, CancellationToken cancellationToken) =>
        mark < after || mark - after > MostEvents ? null : await database.CasesAfterAsync(after, cancellationToken);
}
