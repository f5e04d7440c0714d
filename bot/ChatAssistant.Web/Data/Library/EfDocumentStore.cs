using System.Text.Json;
using ChatAssistant.Knowledge;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Library;

/// <summary>Imported documents in the database. What is done without a person's name is written down under the program's account.</summary>
internal sealed class EfDocumentStore(IDbContextFactory<AssistantDbContext> contexts, CurrentTexts texts, LibraryEditions library) : IDocumentStore
{
    public Task<IReadOnlyList<SourceText>> AllAsync(CancellationToken cancellationToken) => texts.ReadAsync(cancellationToken);

    public Task AddAsync(SourceText source, CancellationToken cancellationToken) => AddAllAsync([source], cancellationToken);

    public Task<IReadOnlyList<StoredEdition>> AddAllAsync(IReadOnlyList<SourceText> sources, CancellationToken cancellationToken) =>
        library.ChangeAsync(LibraryDeed.ByAccount(LibraryAction.Import), async (database, change, stop) =>
        {
            var rows = await library.AddAsync(database, change, sources, stop);
            return (IReadOnlyList<StoredEdition>)[.. rows.Select(EditionOf)];
        }, cancellationToken);

    public async Task<IReadOnlyList<StoredEdition>> EditionsAsync(Address address, Layer layer, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var editions = await TextEditions.LoadAsync(database, address.ToString(), layer.ToString(), cancellationToken);
        return [.. editions.Rows.Select(EditionOf)];
    }

    public Task<bool> PublishAsync(Address address, Layer layer, int edition, CancellationToken cancellationToken) =>
        library.ChangeAsync(LibraryDeed.ByAccount(LibraryAction.Publish), async (database, change, stop) =>
        {
            var editions = await TextEditions.LoadAsync(database, address.ToString(), layer.ToString(), stop);
            if (editions.Find(edition) is not { } chosen) return false;
            await change.MakeCurrentAsync(editions, chosen, stop);
            return true;
        }, cancellationToken);

    public Task<bool> WithdrawAsync(Address address, Layer layer, CancellationToken cancellationToken) =>
        library.ChangeAsync(LibraryDeed.ByAccount(LibraryAction.Withdraw), async (database, change, stop) =>
        {
            await change.MakeCurrentAsync(await TextEditions.LoadAsync(database, address.ToString(), layer.ToString(), stop), null, stop);
            return change.Edition is not null;
        }, cancellationToken);

    /// <summary>When what is answered from last changed; null while nothing was ever imported or approved.</summary>
    public async Task<DateTimeOffset?> ChangedAtAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var imported = await database.ImportedDocuments.MaxAsync(row => (DateTimeOffset?)row.ChangedAt, cancellationToken);
        var approved = await database.CuratedAnswers.MaxAsync(row => (DateTimeOffset?)row.At, cancellationToken);
        var worded = await database.LexiconEntries.MaxAsync(row => (DateTimeOffset?)row.At, cancellationToken);
        return new[] { imported, approved, worded }.Max();
    }

    private static StoredEdition EditionOf(ImportedDocumentRow row) => new(row.Edition, SourceOf(row), row.Sha256, row.ImportedAt, row.IsCurrent);

    private static SourceText SourceOf(ImportedDocumentRow row) => new(JsonSerializer.Deserialize<DocumentFacts>(row.Facts)!, row.Body);
}
