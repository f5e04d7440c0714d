using System.Text.RegularExpressions;
using ChatAssistant.Cases;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Attachments;
using ChatAssistant.Web.Data.Cases;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Retention;

/// <summary>
/// Deletes files nobody needs any more. They go before the write that forgets them commits: were it the other way round, a stop in between
/// would leave files behind that nothing names any more; so, at worst, what is past its time has lost them and is looked at again in the next run.
/// Which cases hold which files is read once a run; inside a write only those cases are read that have changed since.
/// </summary>
internal sealed partial class KeptFiles(AssistantDbContext database, FileAttachmentStore store)
{
    private readonly Dictionary<Guid, HashSet<string>> _held = [];
    private readonly Dictionary<string, HashSet<Guid>> _holders = [];
    private long? _mark;

    /// <summary>The ids of files that a text names.</summary>
    public static IReadOnlyList<string> NamedIn(string text) => [.. Id().Matches(text).Select(match => match.Value).Distinct()];

    /// <summary>Learns which files are held. The first time it takes a while, and is not to be done inside a write.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        var (before, mark) = (_mark, await database.CaseMarkAsync(cancellationToken));
        if (before is not { } last) await ReadAsync(database.Cases, cancellationToken);
        else if (mark != last) await ReadAgainAsync(await database.CasesAfterAsync(last, cancellationToken), cancellationToken);
        _mark = mark;
    }

    /// <summary>Deletes files unless a case that is not archived has them.</summary>
    /// <param name="ids">Which.</param>
    /// <param name="except">A case that lets go of them; null for none.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task DeleteAsync(IReadOnlyList<string> ids, Guid? except, CancellationToken cancellationToken)
    {
        if (ids.Count == 0) return;
        await LookAsync(cancellationToken);
        foreach (var id in ids.Where(id => !IsHeld(id, except))) store.Delete(id);
    }

    private bool IsHeld(string id, Guid? except) => _holders.TryGetValue(id, out var holders) && holders.Any(each => each != except);

    private async Task ReadAgainAsync(IReadOnlyList<Guid> changed, CancellationToken cancellationToken)
    {
        foreach (var id in changed) LetGo(id);
        await ReadAsync(database.Cases.Where(each => changed.Contains(each.Id)), cancellationToken);
    }

    private async Task ReadAsync(IQueryable<Case> cases, CancellationToken cancellationToken)
    {
        var kept = cases.AsNoTracking().Where(each => !each.IsArchived);
        foreach (var each in await kept.Select(each => new { each.Id, each.Attachments }).ToListAsync(cancellationToken)) Hold(each.Id, each.Attachments);
        var added = kept.SelectMany(each => each.Supplements, (each, supplement) => new { each.Id, supplement.Attachments });
        foreach (var each in await added.ToListAsync(cancellationToken)) Hold(each.Id, each.Attachments);
    }

    private void Hold(Guid by, IReadOnlyList<string> ids)
    {
        foreach (var id in ids)
        {
            SetOf(_held, by).Add(id);
            SetOf(_holders, id).Add(by);
        }
    }

    private void LetGo(Guid by)
    {
        if (!_held.Remove(by, out var ids)) return;
        foreach (var id in ids) _holders[id].Remove(by);
    }

    private static HashSet<TValue> SetOf<TKey, TValue>(Dictionary<TKey, HashSet<TValue>> sets, TKey key) where TKey : notnull =>
        sets.TryGetValue(key, out var set) ? set : sets[key] = [];

    [GeneratedRegex("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")]
    private static partial Regex Id();
}
