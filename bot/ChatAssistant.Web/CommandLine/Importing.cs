using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.CommandLine;

/// <summary>Brings files into the store and says what became of each. What can be read of one path becomes known together.</summary>
internal sealed class Importing(IDocumentStore store, IKnowledgeBase knowledge)
{
    private readonly DocumentImporter _importer = new(new CommandTextExtractor(ImportLimits.Default), ImportLimits.Default);

    /// <returns>How many files could not be imported.</returns>
    public async Task<int> ImportAsync(string path, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(path) && !File.Exists(path)) return CommandRun.Say($"找不到 {path}", 1);
        var holdings = new Holdings(await store.AllAsync(cancellationToken), knowledge.Documents);
        var files = Directory.Exists(path)
            ? await _importer.ReadFolderAsync(path, holdings, cancellationToken)
            : await _importer.ReadAsync(Path.GetFileName(path), await File.ReadAllBytesAsync(path, cancellationToken), holdings, cancellationToken);
        await KeepAsync(files, cancellationToken);
        return files.Sum(file => file.Reading.Error is { } error ? CommandRun.Say($"未导入  {file.FileName}  {error}", 1) : 0);
    }

    private async Task KeepAsync(IReadOnlyList<FileReading> files, CancellationToken cancellationToken)
    {
        await store.AddAllAsync([.. files.Select(file => file.Reading.Source).OfType<SourceText>()], cancellationToken);
        foreach (var (name, reading) in files)
        {
            foreach (var remark in reading.Remarks) Console.Error.WriteLine($"注意  {name}  {remark}");
            if (reading.Source is { } source) Console.WriteLine($"{Words(reading.Relation)}  {name}  {source.Facts.Address}");
        }
    }

    private static string Words(HeldRelation relation) => relation switch
    {
        HeldRelation.Duplicate => "已有　",
        HeldRelation.NewEdition => "新文本",
        HeldRelation.NewVersion => "新版本",
        _ => "已导入",
    };
}
