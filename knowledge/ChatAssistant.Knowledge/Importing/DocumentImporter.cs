namespace ChatAssistant.Knowledge;

/// <summary>
/// Reads what staff hand in, a file, a zip or a folder, and says for each document how it stands to what is held. Nothing
/// is kept: that is for the store, after a person has looked at the readings.
/// </summary>
public sealed class DocumentImporter(ITextExtractor extractor, ImportLimits limits)
{
    public async Task<IReadOnlyList<FileReading>> ReadAsync(
        string fileName, ReadOnlyMemory<byte> bytes, Holdings holdings, CancellationToken cancellationToken)
    {
        var budget = new InflateBudget(limits);
        try
        {
            var format = FileFormats.Of(fileName, DocumentReader.Sized(bytes, limits).Span);
            ImportFile file = new(fileName, _ => Task.FromResult(bytes));
            return await ReadAllAsync(format == FileFormat.Zip ? ZipFiles.Read(bytes, budget, limits) : [file], budget, holdings, cancellationToken);
        }
        catch (FormatException fault)
        {
            return [new(fileName, DocumentReading.Failed(fault.Message))];
        }
        catch (Exception fault) when (DocumentReader.IsBroken(fault))
        {
            return [new(fileName, DocumentReading.Failed(DocumentReader.Broken))];
        }
    }

    /// <summary>A file on disk, which is not opened when it is too large.</summary>
    public async Task<IReadOnlyList<FileReading>> ReadFileAsync(string path, Holdings holdings, CancellationToken cancellationToken) => new FileInfo(path) switch
    {
        { Exists: false } => [new(path, DocumentReading.Failed("找不到这个文件，请检查路径。"))],
        { Length: var length } when length > limits.FileBytes => [new(path, DocumentReading.Failed(DocumentReader.TooLarge(limits)))],
        var file => await ReadAsync(file.Name, await File.ReadAllBytesAsync(path, cancellationToken), holdings, cancellationToken),
    };

    /// <summary>Every document below a folder, with the dates of laws from <c>versions.json</c> where it stands beside them.</summary>
    public Task<IReadOnlyList<FileReading>> ReadFolderAsync(string folder, Holdings holdings, CancellationToken cancellationToken) =>
        ReadAllAsync(FolderFiles.In(folder, limits), new InflateBudget(limits), holdings, cancellationToken);

    private async Task<IReadOnlyList<FileReading>> ReadAllAsync(
        IReadOnlyList<ImportFile> files, InflateBudget budget, Holdings holdings, CancellationToken cancellationToken)
    {
        var (known, readings) = await VersionsFile.ReadAsync(files, cancellationToken);
        foreach (var file in await JoinedLaws.JoinAsync([.. files.Where(file => FileFormats.IsKnown(file.Name))], cancellationToken))
        {
            var reading = await ReadOneAsync(file, budget, known.GetValueOrDefault(file.Name), cancellationToken);
            readings.Add(new(file.Name, holdings.Relate(reading)));
        }

        Twice.RemarkIn(readings);
        return readings;
    }

    private async Task<DocumentReading> ReadOneAsync(ImportFile file, InflateBudget budget, DocumentFacts? known, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = DocumentReader.Sized(await file.LoadAsync(cancellationToken), limits);
            var format = FileFormats.Of(file.Name, bytes.Span);
            var text = await TextAsync(format, bytes, budget, cancellationToken);
            return DocumentReader.Guard(() => DocumentReader.Of(file.Name, format, text, DocumentReader.Sha256Of(bytes), known, limits));
        }
        catch (FormatException fault)
        {
            return DocumentReading.Failed(fault.Message);
        }
        catch (Exception fault) when (DocumentReader.IsBroken(fault))
        {
            return DocumentReading.Failed(DocumentReader.Broken);
        }
    }

    private async Task<FileText> TextAsync(FileFormat format, ReadOnlyMemory<byte> bytes, InflateBudget budget, CancellationToken cancellationToken)
    {
        if (format is not (FileFormat.Pdf or FileFormat.Doc)) return DocumentReader.InProcess(format, bytes, budget, limits);

        var extracted = await extractor.ExtractAsync(format == FileFormat.Pdf ? ".pdf" : ".doc", bytes, cancellationToken);
        if (extracted.Error is { } error) throw new ImportRefusedException(error);
        if (string.IsNullOrWhiteSpace(extracted.Text)) throw new ImportRefusedException("文件里没有文字（可能是扫描件），请先做文字识别，再把识别后的文字导入。");

        var text = extracted.Text.ReplaceLineEndings("\n").Replace('\f', '\n');
        return format == FileFormat.Pdf
            ? new(WrappedText.Unwrap(text), ["PDF 的文字按行拼接而成，请核对段落和编号。"])
            : new(text);
    }
}
