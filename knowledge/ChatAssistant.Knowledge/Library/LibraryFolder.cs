namespace ChatAssistant.Knowledge;

/// <summary>The content that ships: documents, facts about laws, words.</summary>
internal sealed class LibraryFolder(string folder)
{
    private static readonly string[] DocumentFolders = ["notices", "laws"];

    /// <summary>Reads it all, the parts at the same time. A shipped file that cannot be read is a fault of ours and stops the load.</summary>
    public async Task<LibraryContent> ReadAsync(CancellationToken cancellationToken)
    {
        var lexicon = Task.Run(() => Lexicon.ReadAsync(Path.Combine(folder, "lexicon"), cancellationToken), cancellationToken);
        var laws = KnownLaws.ReadAsync(Path.Combine(folder, "sources.json"), cancellationToken);
        var versions = DocumentFolders.Select(name => Path.Combine(folder, name)).Where(Directory.Exists)
            .Select(documents => Task.Run(() => FolderReader.ReadAsync(documents, cancellationToken), cancellationToken))
            .ToList();

        await Task.WhenAll([lexicon, laws, .. versions]);
        return new([.. (await Task.WhenAll(versions)).SelectMany(files => files).Select(Required)], await laws, await lexicon);
    }

    private static DocumentVersion Required(FileReading file) =>
        file.Reading.Document ?? throw new InvalidDataException($"{file.FileName}: {file.Reading.Error}");
}
