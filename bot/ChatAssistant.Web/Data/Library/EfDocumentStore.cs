using System.Text.Json;
using ChatAssistant.Knowledge;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Library;

internal sealed class EfDocumentStore(IDbContextFactory<AssistantDbContext> contexts, DatabaseWriter writer, TimeProvider clock) : IDocumentStore
{
    public async Task<IReadOnlyList<SourceText>> AllAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await database.ImportedDocuments.AsNoTracking().OrderBy(row => row.Address).ToListAsync(cancellationToken);
        return [.. rows.Select(row => new SourceText(JsonSerializer.Deserialize<DocumentFacts>(row.Facts)!, row.Body))];
    }

    public async Task AddAsync(SourceText source, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await writer.WriteAsync(database, stop => PutAsync(database, source, stop), cancellationToken);
    }

    /// <summary>When anything was last imported; null while nothing was.</summary>
    public async Task<DateTimeOffset?> NewestAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.ImportedDocuments.OrderByDescending(row => row.ImportedAt).Select(row => (DateTimeOffset?)row.ImportedAt).FirstOrDefaultAsync(cancellationToken);
    }

    private async Task<bool> PutAsync(AssistantDbContext database, SourceText source, CancellationToken cancellationToken)
    {
        var (address, layer) = (source.Facts.Address.ToString(), source.Facts.Layer.ToString());
        var facts = JsonSerializer.Serialize(source.Facts);
        if (await database.ImportedDocuments.FindAsync([address, layer], cancellationToken) is { } known)
        {
            (known.Facts, known.Body, known.ImportedAt) = (facts, source.Body, clock.GetUtcNow());
            return false;
        }

        database.Add(new ImportedDocumentRow { Address = address, Layer = layer, Facts = facts, Body = source.Body, ImportedAt = clock.GetUtcNow() });
        return true;
    }
}
