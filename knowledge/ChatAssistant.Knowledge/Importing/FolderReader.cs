namespace ChatAssistant.Knowledge;

/// <summary>Reads a folder of documents that need no outside program, with the dates of laws from <c>versions.json</c> when it stands beside them.</summary>
public static class FolderReader
{
    public static Task<IReadOnlyList<FileReading>> ReadAsync(string folder, CancellationToken cancellationToken) =>
        new DocumentImporter(new CommandTextExtractor(ImportLimits.Default, []), ImportLimits.Default).ReadFolderAsync(folder, Holdings.None, cancellationToken);
}
