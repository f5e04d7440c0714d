using ChatAssistant.Knowledge;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Library;

/// <summary>
/// The library's own editions: each import, publication or roll back is one, all or nothing, with who, when and why. Readers see
/// what is current at a commit, never a part of it.
/// </summary>
public sealed class LibraryEditions(IDbContextFactory<AssistantDbContext> contexts, DatabaseWriter writer, TimeProvider clock)
{
    /// <summary>All of them, oldest first.</summary>
    public async Task<IReadOnlyList<LibraryEditionRow>> AllAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.LibraryEditions.AsNoTracking().Include(row => row.Changes).OrderBy(row => row.Number).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<LibraryDraftRow>> DraftsAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.LibraryDrafts.AsNoTracking().OrderBy(row => row.Address).ToListAsync(cancellationToken);
    }

    /// <summary>Every text that is kept, without its words.</summary>
    public async Task<IReadOnlyList<(string Address, string Layer, int Edition)>> TextsAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var kept = await database.ImportedDocuments.OrderBy(row => row.Address).ThenBy(row => row.Layer).ThenBy(row => row.Edition)
            .Select(row => new { row.Address, row.Layer, row.Edition }).ToListAsync(cancellationToken);
        return [.. kept.Select(row => (row.Address, row.Layer, row.Edition))];
    }

    /// <summary>Keeps texts and makes them current. Null when all of them were current already.</summary>
    public Task<LibraryEditionRow?> ImportAsync(IReadOnlyList<SourceText> sources, LibraryDeed deed, CancellationToken cancellationToken) =>
        ChangeAsync(deed, async (database, change, stop) =>
        {
            await AddAsync(database, change, sources, stop);
            return change.Edition;
        }, cancellationToken);

    /// <summary>Keeps texts without answering from them. What is current already is no draft.</summary>
    /// <returns>How many drafts that made.</returns>
    public Task<int> KeepDraftsAsync(IReadOnlyList<SourceText> sources, LibraryDeed deed, CancellationToken cancellationToken) =>
        ChangeAsync(deed, async (database, change, stop) =>
        {
            var kept = 0;
            foreach (var source in sources)
            {
                var editions = await TextEditions.LoadAsync(database, source.Facts, stop);
                var row = editions.Keep(source, clock.GetUtcNow());
                if (row.IsCurrent) continue;
                await DraftAsync(database, row, deed.By, stop);
                change.Drafted(row);
                await database.SaveChangesAsync(stop);
                kept++;
            }

            return kept;
        }, cancellationToken);

    /// <summary>Answers from drafts from now on. Null when there are none.</summary>
    /// <param name="addresses">Only drafts of these; empty for all.</param>
    /// <param name="deed">Who and why.</param>
    /// <param name="cancellationToken">Leaves all as it was.</param>
    public Task<LibraryEditionRow?> PublishAsync(IReadOnlyCollection<string> addresses, LibraryDeed deed, CancellationToken cancellationToken) =>
        ChangeAsync(deed, async (database, change, stop) =>
        {
            foreach (var draft in await database.LibraryDrafts.Where(row => addresses.Count == 0 || addresses.Contains(row.Address)).ToListAsync(stop))
            {
                var editions = await TextEditions.LoadAsync(database, draft.Address, draft.Layer, stop);
                await change.MakeCurrentAsync(editions, editions.Find(draft.Edition), stop);
                database.Remove(draft);
            }

            return change.Edition;
        }, cancellationToken);

    /// <summary>Answers again from what was answered from after edition <paramref name="number"/>; 0 is before the first. Drafts stay.</summary>
    /// <returns>Null when that is what is answered from already.</returns>
    public Task<LibraryEditionRow?> RollBackAsync(int number, LibraryDeed deed, CancellationToken cancellationToken) =>
        ChangeAsync(deed, async (database, change, stop) =>
        {
            var changes = await database.LibraryChanges.AsNoTracking().OrderBy(row => row.Number).ToListAsync(stop);
            foreach (var place in changes.GroupBy(row => (row.Address, row.Layer)))
            {
                var edition = place.LastOrDefault(row => row.Number <= number) is { } last ? last.After : place.First().Before;
                var editions = await TextEditions.LoadAsync(database, place.Key.Address, place.Key.Layer, stop);
                await change.MakeCurrentAsync(editions, editions.Find(edition), stop);
            }

            return change.Edition;
        }, cancellationToken);

    /// <summary>Runs a change in one transaction.</summary>
    internal async Task<T> ChangeAsync<T>(
        LibraryDeed deed, Func<AssistantDbContext, LibraryChange, CancellationToken, Task<T>> run, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await writer.WriteAsync(database, async stop =>
        {
            var change = new LibraryChange(database, deed, clock.GetUtcNow());
            var made = await run(database, change, stop);
            if (change.Note() is { } note) database.AuditEntries.Add(note);
            return made;
        }, cancellationToken);
    }

    /// <summary>Keeps texts and makes them current within a change; of two for one place the later is current.</summary>
    internal async Task<IReadOnlyList<ImportedDocumentRow>> AddAsync(
        AssistantDbContext database, LibraryChange change, IReadOnlyList<SourceText> sources, CancellationToken cancellationToken)
    {
        var added = new List<ImportedDocumentRow>();
        foreach (var source in sources)
        {
            var editions = await TextEditions.LoadAsync(database, source.Facts, cancellationToken);
            var row = editions.Keep(source, clock.GetUtcNow());
            await change.MakeCurrentAsync(editions, row, cancellationToken);
            if (await database.LibraryDrafts.FindAsync([row.Address, row.Layer], cancellationToken) is { } draft) database.Remove(draft);
            added.Add(row);
        }

        return added;
    }

    private async Task DraftAsync(AssistantDbContext database, ImportedDocumentRow row, string by, CancellationToken cancellationToken)
    {
        if (await database.LibraryDrafts.FindAsync([row.Address, row.Layer], cancellationToken) is { } draft)
            (draft.Edition, draft.By, draft.At) = (row.Edition, by, clock.GetUtcNow());
        else database.Add(new LibraryDraftRow { Address = row.Address, Layer = row.Layer, Edition = row.Edition, By = by, At = clock.GetUtcNow() });
    }
}
