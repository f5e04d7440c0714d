using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.CommandLine;

/// <summary>Brings files into the store and says what became of each.</summary>
internal sealed class Importing(IDocumentStore store)
{
    /// <returns>How many files could not be imported.</returns>
    public async Task<int> ImportAsync(string path, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path)) return await KeepAllAsync(await FolderReader.ReadAsync(path, cancellationToken), cancellationToken);
        if (!File.Exists(path)) return CommandRun.Say($"找不到 {path}", 1);
        var reading = DocumentReader.Read(Path.GetFileName(path), await File.ReadAllBytesAsync(path, cancellationToken));
        return await KeepAllAsync([new FileReading(path, reading)], cancellationToken);
    }

    private async Task<int> KeepAllAsync(IReadOnlyList<FileReading> files, CancellationToken cancellationToken)
    {
        var failures = 0;
        foreach (var (name, reading) in files)
        {
            foreach (var remark in reading.Remarks) Console.Error.WriteLine($"注意  {name}  {remark}");
            if (reading.Source is { } source) await KeepAsync(name, source, cancellationToken);
            else failures += CommandRun.Say($"未导入  {name}  {reading.Error}", 1);
        }

        return failures;
    }

    private async Task KeepAsync(string name, SourceText source, CancellationToken cancellationToken)
    {
        await store.AddAsync(source, cancellationToken);
        Console.WriteLine($"已导入  {name}  {source.Facts.Address}");
    }
}
