using System.Globalization;
using ChatAssistant.Knowledge;
using ChatAssistant.Web.Data.Library;

namespace ChatAssistant.Web.Library.Desk.Documents;

/// <summary>What can be compared: versions that are answered from, and every text of the store, by names that fit into an address of the console.</summary>
public sealed class ComparedTexts(IKnowledgeBase knowledge, IDocumentStore store, LibraryEditions library)
{
    private const char Between = '|';

    /// <summary>The name of a stored text.</summary>
    public static string NameOf(string address, string layer, int edition) =>
        string.Join(Between, address, layer, edition.ToString(CultureInfo.InvariantCulture));

    /// <summary>All names, with the words people know them by.</summary>
    public async Task<IReadOnlyList<(string Name, string Text)>> AllAsync(CancellationToken cancellationToken)
    {
        var stored = await library.TextsAsync(cancellationToken);
        return [
            .. knowledge.Documents.Select(document => (document.Address.ToString(), $"{document.Address}　{document.Title}（{document.Layer.Text()}）")),
            .. stored.Select(text => (NameOf(text.Address, text.Layer, text.Edition), LibraryWords.StoredText(text.Address, text.Layer, text.Edition))),
        ];
    }

    /// <summary>Null when nothing has this name.</summary>
    public async Task<DocumentVersion?> FindAsync(string? name, CancellationToken cancellationToken)
    {
        var parts = (name ?? "").Split(Between);
        if (Address.Parse(parts[0]) is not { } address) return null;
        if (parts.Length == 1) return HeldVersion.Of(knowledge, address with { Path = "" });
        if (parts.Length != 3 || !Enum.TryParse<Layer>(parts[1], out var layer) || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        var editions = await store.EditionsAsync(address with { Path = "" }, layer, cancellationToken);
        return editions.FirstOrDefault(edition => edition.Number == number)?.Source.Read();
    }
}
