using System.Text.Json;
using ChatAssistant.Knowledge;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Library;

/// <summary>All texts of one address and layer, oldest first, tracked by a context.</summary>
internal sealed class TextEditions
{
    private readonly AssistantDbContext _database;

    private TextEditions(AssistantDbContext database, string address, string layer, List<ImportedDocumentRow> rows) =>
        (_database, Address, Layer, Rows) = (database, address, layer, rows);

    public string Address { get; }

    public string Layer { get; }

    public List<ImportedDocumentRow> Rows { get; }

    public ImportedDocumentRow? Current => Rows.Find(row => row.IsCurrent);

    public static Task<TextEditions> LoadAsync(AssistantDbContext database, DocumentFacts facts, CancellationToken cancellationToken) =>
        LoadAsync(database, facts.Address.ToString(), facts.Layer.ToString(), cancellationToken);

    public static async Task<TextEditions> LoadAsync(AssistantDbContext database, string address, string layer, CancellationToken cancellationToken)
    {
        var rows = await database.ImportedDocuments.Where(row => row.Address == address && row.Layer == layer).OrderBy(row => row.Edition).ToListAsync(cancellationToken);
        return new(database, address, layer, rows);
    }

    public ImportedDocumentRow? Find(int? edition) => Rows.Find(row => row.Edition == edition);

    /// <summary>The row that has this text already, else a new one that is not current.</summary>
    public ImportedDocumentRow Keep(SourceText source, DateTimeOffset now)
    {
        var hash = StoredEdition.HashOf(source);
        if (Rows.Find(row => row.Sha256 == hash) is { } known) return known;

        var added = new ImportedDocumentRow
        {
            Address = Address,
            Layer = Layer,
            Edition = Rows.Count + 1,
            Facts = JsonSerializer.Serialize(source.Facts),
            Body = source.Body,
            Sha256 = hash,
            ImportedAt = now,
            ChangedAt = now,
        };
        _database.Add(added);
        Rows.Add(added);
        return added;
    }
}
