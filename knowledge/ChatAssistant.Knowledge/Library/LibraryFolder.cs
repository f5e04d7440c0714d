namespace ChatAssistant.Knowledge;

/// <summary>The content that ships: documents, facts about laws, words.</summary>
internal sealed class LibraryFolder(string folder)
{
    private static readonly string[] DocumentFolders = ["notices", "laws"];

    /// <summary>Reads it all and adds what was imported. A shipped file that cannot be read is a fault of ours and stops the load.</summary>
    public async Task<LibraryContent> ReadAsync(IReadOnlyList<SourceText> imported, CancellationToken cancellationToken)
    {
        var versions = new List<DocumentVersion>();
        foreach (var documents in DocumentFolders.Select(name => Path.Combine(folder, name)).Where(Directory.Exists))
            versions.AddRange((await FolderReader.ReadAsync(documents, cancellationToken)).Select(Required));

        var places = new ShippedPlaces(versions);
        versions.AddRange(imported.Select(DocumentParser.Parse).Where(version => version.Nodes.Count > 0));

        return new(
            versions,
            await KnownLaws.ReadAsync(Path.Combine(folder, "sources.json"), cancellationToken),
            await Lexicon.ReadAsync(Path.Combine(folder, "lexicon"), places, cancellationToken),
            await CuratedFile.ReadAsync(Path.Combine(folder, "curated"), places, cancellationToken));
    }

    private static DocumentVersion Required(FileReading file) =>
        file.Reading.Document ?? throw new InvalidDataException($"{file.FileName}: {file.Reading.Error}");
}
