namespace ChatAssistant.Knowledge;

/// <summary>Reads a folder of documents, with the dates of laws from <c>versions.json</c> when it stands beside them.</summary>
public static class FolderReader
{
    public static async Task<IReadOnlyList<FileReading>> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var known = await VersionsFile.ReadAsync(Path.Combine(folder, VersionsFile.Name), cancellationToken);
        var readings = new List<FileReading>();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsDocument).Order(StringComparer.Ordinal))
        {
            var bytes = await File.ReadAllBytesAsync(file, cancellationToken);
            var name = Path.GetRelativePath(folder, file);
            readings.Add(new(name, DocumentReader.Read(name, bytes, known.GetValueOrDefault(name))));
        }

        return readings;
    }

    private static bool IsDocument(string file) => Path.GetExtension(file).ToUpperInvariant() is ".MD" or ".TXT";
}
