using System.Text.Json;
using ChatAssistant.Knowledge;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Library;

internal sealed class EfDocumentStore(IDbContextFactory<AssistantDbContext> contexts, DatabaseWriter writer, TimeProvider clock) : IDocumentStore
{
    public async Task<IReadOnlyList<SourceText>> AllAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await database.ImportedDocuments.AsNoTracking().Where(row => row.IsCurrent).OrderBy(row => row.Address).ToListAsync(cancellationToken);
        return [.. rows.Select(SourceOf)];
    }

    public Task AddAsync(SourceText source, CancellationToken cancellationToken) => AddAllAsync([source], cancellationToken);

    public async Task<IReadOnlyList<StoredEdition>> AddAllAsync(IReadOnlyList<SourceText> sources, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await writer.WriteAsync(database, stop => AddAsync(database, sources, stop), cancellationToken);
        return [.. rows.Select(EditionOf)];
    }

    public async Task<IReadOnlyList<StoredEdition>> EditionsAsync(Address address, Layer layer, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await Editions(database, address, layer).AsNoTracking().ToListAsync(cancellationToken);
        return [.. rows.Select(EditionOf)];
    }

    public async Task<bool> PublishAsync(Address address, Layer layer, int edition, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await writer.WriteAsync(database, async stop =>
        {
            var rows = await Editions(database, address, layer).ToListAsync(stop);
            if (rows.Find(row => row.Edition == edition) is not { } chosen) return false;
            await MakeCurrentAsync(database, rows, chosen, stop);
            return true;
        }, cancellationToken);
    }

    public async Task<bool> WithdrawAsync(Address address, Layer layer, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await writer.WriteAsync(database, async stop =>
        {
            var rows = await Editions(database, address, layer).ToListAsync(stop);
            var wasCurrent = rows.Exists(row => row.IsCurrent);
            await MakeCurrentAsync(database, rows, null, stop);
            return wasCurrent;
        }, cancellationToken);
    }

    /// <summary>When what is answered from last changed; null while nothing was ever imported.</summary>
    public async Task<DateTimeOffset?> ChangedAtAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.ImportedDocuments.MaxAsync(row => (DateTimeOffset?)row.ChangedAt, cancellationToken);
    }

    private async Task<IReadOnlyList<ImportedDocumentRow>> AddAsync(
        AssistantDbContext database, IReadOnlyList<SourceText> sources, CancellationToken cancellationToken)
    {
        var added = new List<ImportedDocumentRow>();
        foreach (var source in sources)
        {
            var hash = StoredEdition.HashOf(source);
            var rows = await Editions(database, source.Facts.Address, source.Facts.Layer).ToListAsync(cancellationToken);
            var row = rows.Find(known => known.Sha256 == hash) ?? database.Add(RowOf(source, hash, rows.Count + 1)).Entity;
            await MakeCurrentAsync(database, rows, row, cancellationToken);
            added.Add(row);
        }

        return added;
    }

    /// <summary>In two steps, since no two editions may be current even for a moment.</summary>
    private async Task MakeCurrentAsync(
        AssistantDbContext database, List<ImportedDocumentRow> editions, ImportedDocumentRow? chosen, CancellationToken cancellationToken)
    {
        foreach (var row in editions.Where(row => row.IsCurrent && row != chosen)) Change(row, isCurrent: false);
        await database.SaveChangesAsync(cancellationToken);
        if (chosen is { IsCurrent: false }) Change(chosen, isCurrent: true);
        await database.SaveChangesAsync(cancellationToken);
    }

    private void Change(ImportedDocumentRow row, bool isCurrent) => (row.IsCurrent, row.ChangedAt) = (isCurrent, clock.GetUtcNow());

    private static IQueryable<ImportedDocumentRow> Editions(AssistantDbContext database, Address address, Layer layer)
    {
        var (place, kind) = (address.ToString(), layer.ToString());
        return database.ImportedDocuments.Where(row => row.Address == place && row.Layer == kind).OrderBy(row => row.Edition);
    }

    private ImportedDocumentRow RowOf(SourceText source, string hash, int edition) => new()
    {
        Address = source.Facts.Address.ToString(),
        Layer = source.Facts.Layer.ToString(),
        Edition = edition,
        Facts = JsonSerializer.Serialize(source.Facts),
        Body = source.Body,
        Sha256 = hash,
        ImportedAt = clock.GetUtcNow(),
        ChangedAt = clock.GetUtcNow(),
    };

    private static StoredEdition EditionOf(ImportedDocumentRow row) => new(row.Edition, SourceOf(row), row.Sha256, row.ImportedAt, row.IsCurrent);

    private static SourceText SourceOf(ImportedDocumentRow row) => new(JsonSerializer.Deserialize<DocumentFacts>(row.Facts)!, row.Body);
}
