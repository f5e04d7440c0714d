namespace ChatAssistant.Knowledge;

/// <summary>The content that ships: documents, facts about laws, words.</summary>
internal sealed class LibraryFolder(string folder)
{
    private static readonly string[] DocumentFolders = ["notices", "laws"];

    /// <summary>Reads it all, the parts at the same time. A shipped file that cannot be read is a fault of ours and stops the load.</summary>
    public async Task<LibraryContent> ReadAsync(CancellationToken cancellationToken)
    {
        var laws = KnownLaws.ReadAsync(Path.Combine(folder, "sources.json"), cancellationToken);
        var versions = VersionsAsync(cancellationToken);
        var places = PlacesAsync(versions, laws);
        var lexicon = Task.Run(() => Lexicon.ReadAsync(Path.Combine(folder, "lexicon"), places, cancellationToken), cancellationToken);
        var curated = Task.Run(() => CuratedFile.ReadAsync(Path.Combine(folder, "curated"), places, cancellationToken), cancellationToken);

        await Task.WhenAll(laws, versions, lexicon, curated);
        return new(await versions, await laws, await lexicon, await curated);
    }

    private async Task<IReadOnlyList<DocumentVersion>> VersionsAsync(CancellationToken cancellationToken)
    {
        var files = await Task.WhenAll(DocumentFolders.Select(name => Path.Combine(folder, name)).Where(Directory.Exists)
            .Select(documents => Task.Run(() => FolderReader.ReadAsync(documents, cancellationToken), cancellationToken)));
        return [.. files.SelectMany(read => read).Select(Required)];
    }

    private static async Task<ShippedPlaces> PlacesAsync(Task<IReadOnlyList<DocumentVersion>> versions, Task<KnownLaws> laws) =>
        new(await versions, await laws);

    private static DocumentVersion Required(FileReading file) =>
        file.Reading.Document ?? throw new InvalidDataException($"{file.FileName}: {file.Reading.Error}");
}
