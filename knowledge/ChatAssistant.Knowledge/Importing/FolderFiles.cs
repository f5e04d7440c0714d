namespace ChatAssistant.Knowledge;

/// <summary>The files below a folder, by name. Links and hidden files are left out.</summary>
internal static class FolderFiles
{
    private static readonly EnumerationOptions Search = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    public static IReadOnlyList<ImportFile> In(string folder, ImportLimits limits) =>
        [.. Directory.EnumerateFiles(folder, "*", Search)
            .Where(file => FileFormats.IsKnown(file) || Path.GetFileName(file) == VersionsFile.Name)
            .Order(StringComparer.Ordinal)
            .Select(file => new ImportFile(Path.GetRelativePath(folder, file).Replace('\\', '/'), cancellationToken => ReadAsync(file, limits, cancellationToken)))];

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(string file, ImportLimits limits, CancellationToken cancellationToken) =>
        new FileInfo(file).Length > limits.FileBytes
            ? throw new ImportRefusedException(DocumentReader.TooLarge(limits))
            : await File.ReadAllBytesAsync(file, cancellationToken);
}
