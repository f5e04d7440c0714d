using ChatAssistant.Cases.HotIssues;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.HotIssues;

/// <summary>
/// Keeps the hot issues up with the cases: the index in memory, the rows in the store. It is built when first needed, from the cases and
/// from what staff have pinned; after that only cases with events since the last look are read.
/// </summary>
public sealed class HotIssueCount(
    IDbContextFactory<AssistantDbContext> contexts, DatabaseWriter writer, IOptions<HotIssueOptions> options, TimeProvider clock) : IDisposable
{
    /// <summary>An issue takes some milliseconds of the one writer there is; all that were ever hot, in one write, would keep messages waiting.</summary>
    private const int IssuesAWrite = 25;

    private readonly SemaphoreSlim _one = new(1);
    private IssueIndex? _index;
    private long _mark;

    /// <summary>Takes in what has happened since the last look.</summary>
    public Task RefreshAsync(CancellationToken cancellationToken) => AloneAsync(_ => { }, cancellationToken);

    /// <summary>Forgets what is in memory and counts all anew. What staff have decided stays.</summary>
    public async Task RebuildAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        _index = null;
        _one.Release();
        await RefreshAsync(cancellationToken);
    }

    /// <summary>Puts matters into an issue because staff say so, on record already, and counts those it concerns again.</summary>
    internal Task MoveAsync(IReadOnlyCollection<Guid> cases, Guid to, CancellationToken cancellationToken) =>
        AloneAsync(changes =>
        {
            changes.Issues.UnionWith(cases.Select(id => _index!.IssueOf(id)?.Id).OfType<Guid>().Append(to));
            changes.Cases?.UnionWith(cases);
            _index!.Move(cases, to);
        }, cancellationToken);

    public void Dispose() => _one.Dispose();

    private async Task AloneAsync(Action<Changes> work, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await _one.WaitAsync(cancellationToken);
        try
        {
            var changes = _index is null ? await BuildAsync(database, cancellationToken) : await CatchUpAsync(database, cancellationToken);
            work(changes);
            await KeepAsync(database, changes, cancellationToken);
        }
        catch
        {
            // What is in memory may be ahead of the rows: the next look counts anew.
            _index = null;
            throw;
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<Changes> BuildAsync(AssistantDbContext database, CancellationToken cancellationToken)
    {
        var mark = await database.CaseMarkAsync(cancellationToken);
        var index = new IssueIndex(options.Value);
        foreach (var pin in await database.HotIssueMembers.AsNoTracking().Where(row => row.PinnedBy != null).ToListAsync(cancellationToken)) index.Pin(pin.CaseId, pin.IssueId);
        var since = clock.GetUtcNow().AddDays(-options.Value.LookBackDays);
        foreach (var voice in await VoiceReader.ReadAsync(database.Cases.AsNoTracking().Where(each => each.CreatedAt >= since), cancellationToken)) index.Add(voice);
        var kept = await database.HotIssues.Select(row => row.Id).ToListAsync(cancellationToken);
        var hot = index.Issues.Where(issue => issue.IsHot(options.Value) || issue.Members.Any(member => member.IsPinned)).Select(issue => issue.Id);
        (_index, _mark) = (index, mark);
        return new([.. kept.Union(hot)], null);
    }

    private async Task<Changes> CatchUpAsync(AssistantDbContext database, CancellationToken cancellationToken)
    {
        var mark = await database.CaseMarkAsync(cancellationToken);
        if (mark == _mark) return new([], []);
        var ids = await database.CasesAfterAsync(_mark, cancellationToken);
        var changed = new HashSet<Guid>();
        foreach (var chunk in ids.Chunk(500)) await TakeInAsync(database, chunk, changed, cancellationToken);
        _mark = mark;
        return new(changed, [.. ids]);
    }

    private async Task TakeInAsync(AssistantDbContext database, Guid[] ids, HashSet<Guid> changed, CancellationToken cancellationToken)
    {
        var voices = await VoiceReader.ReadAsync(database.Cases.AsNoTracking().Where(each => ids.Contains(each.Id)), cancellationToken);
        foreach (var id in ids)
        {
            if (_index!.IssueOf(id) is { } before) changed.Add(before.Id);
        }

        foreach (var gone in ids.Except(voices.Select(voice => voice.CaseId))) _index!.Remove(gone);
        foreach (var voice in voices) changed.Add(_index!.Add(voice).Id);
    }

    private async Task KeepAsync(AssistantDbContext database, Changes changes, CancellationToken cancellationToken)
    {
        var rows = new HotIssueRows(database, options.Value, clock.GetUtcNow());
        foreach (var some in changes.Issues.Chunk(IssuesAWrite))
        {
            await writer.WriteAsync(database, async stop =>
            {
                await rows.StageAsync(some, changes.Cases, id => _index!.Find(id), stop);
                return true;
            }, cancellationToken);
            database.ChangeTracker.Clear();
        }
    }

    /// <summary>What is to be brought to the rows.</summary>
    /// <param name="Issues">Those that may stand otherwise than their rows say.</param>
    /// <param name="Cases">The only matters that came, went or changed; null when any may have.</param>
    private sealed record Changes(HashSet<Guid> Issues, HashSet<Guid>? Cases);
}
