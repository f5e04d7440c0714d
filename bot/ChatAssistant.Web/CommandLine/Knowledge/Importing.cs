using ChatAssistant.Knowledge;
using ChatAssistant.Web.Data.Library;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary>Reads files and keeps them. What can be read of one call becomes known together.</summary>
internal sealed class Importing(DocumentImporter importer, LibraryEditions library, IDocumentStore store, IKnowledgeBase knowledge)
{
    public static Importing From(IServiceProvider services) => new(
        services.GetRequiredService<DocumentImporter>(),
        services.GetRequiredService<LibraryEditions>(),
        services.GetRequiredService<IDocumentStore>(),
        services.GetRequiredService<IKnowledgeBase>());

    /// <summary>A path that is not there is a reading that says so. Nothing is kept.</summary>
    public async Task<IReadOnlyList<FileReading>> ReadAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var holdings = new Holdings(await store.AllAsync(cancellationToken), knowledge.Documents);
        var files = new List<FileReading>();
        foreach (var path in paths)
        {
            var read = Directory.Exists(path) ? await importer.ReadFolderAsync(path, holdings, cancellationToken)
                : await importer.ReadFileAsync(path, holdings, cancellationToken);
            files.AddRange(read);
        }

        return files;
    }

    /// <summary>Keeps what was read and answers from it. Says what became of each file.</summary>
    public async Task KeepAsync(IReadOnlyList<FileReading> files, LibraryDeed deed, CancellationToken cancellationToken)
    {
        var edition = await library.ImportAsync(SourcesOf(files), deed, cancellationToken);
        foreach (var (name, reading) in files)
            if (reading.Source is { } source) Console.WriteLine($"{ImportPreview.Word(reading.Relation)}  {name}  {source.Facts.Address}");
        if (edition is not null) Console.Error.WriteLine($"记为第{edition.Number}版。如要退回：knowledge rollback {edition.Number - 1} --reason 原因");
    }

    /// <summary>Keeps what was read without answering from it.</summary>
    public async Task DraftAsync(IReadOnlyList<FileReading> files, LibraryDeed deed, CancellationToken cancellationToken)
    {
        var kept = await library.KeepDraftsAsync(SourcesOf(files), deed, cancellationToken);
        foreach (var (name, reading) in files)
            if (reading.Source is { } source) Console.WriteLine($"草稿　  {name}  {source.Facts.Address}");
        Console.Error.WriteLine($"存了{kept}份草稿。用 knowledge publish 发布后才按草稿回答。");
    }

    private static IReadOnlyList<SourceText> SourcesOf(IEnumerable<FileReading> files) => [.. files.Select(file => file.Reading.Source).OfType<SourceText>()];
}
