namespace ChatAssistant.Knowledge;

/// <summary>What a file is, by the ending of its name and its first bytes. Where the two differ the bytes win or the file is refused.</summary>
internal static class FileFormats
{
    private static readonly Dictionary<string, FileFormat> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = FileFormat.Text,
        [".md"] = FileFormat.Markdown,
        [".markdown"] = FileFormat.Markdown,
        [".html"] = FileFormat.Html,
        [".htm"] = FileFormat.Html,
        [".shtml"] = FileFormat.Html,
        [".jsp"] = FileFormat.Html,
        [".asp"] = FileFormat.Html,
        [".aspx"] = FileFormat.Html,
        [".docx"] = FileFormat.Docx,
        [".zip"] = FileFormat.Zip,
        [".pdf"] = FileFormat.Pdf,
        [".doc"] = FileFormat.Doc,
    };

    public static bool IsKnown(string fileName) => ByEnding.ContainsKey(Path.GetExtension(fileName));

    public static FileFormat Of(string fileName, ReadOnlySpan<byte> bytes)
    {
        var ending = Path.GetExtension(fileName);
        if (!ByEnding.TryGetValue(ending, out var named))
            throw new ImportRefusedException($"不能导入 {ending} 文件，请使用 .docx、.doc、.pdf、.html、.txt、.md 或 .zip。");

        if (bytes.StartsWith("PK\x03\x04"u8)) return OfZip(named);
        if (bytes.StartsWith("%PDF-"u8)) return FileFormat.Pdf;
        if (bytes.StartsWith(OleMark)) return OfOle(named);
        if (bytes.StartsWith(@"{\rtf"u8)) throw new ImportRefusedException("这是 RTF 文件，请在 Word 中另存为 .docx 后再导入。");
        return OfText(named, bytes);
    }

    private static ReadOnlySpan<byte> OleMark => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static FileFormat OfZip(FileFormat named) => named switch
    {
        FileFormat.Docx or FileFormat.Doc => FileFormat.Docx,
        FileFormat.Zip => FileFormat.Zip,
        _ => throw new ImportRefusedException("文件的内容是压缩包，与文件名不符，请把文件名的结尾改为 .zip 或 .docx 后再导入。"),
    };

    private static FileFormat OfOle(FileFormat named) => named switch
    {
        FileFormat.Doc => FileFormat.Doc,
        FileFormat.Docx => throw new ImportRefusedException("这个 .docx 文件有密码，或者其实是旧版 Word 文件，请在 Word 中打开、去掉密码并另存为 .docx 后再导入。"),
        _ => throw new ImportRefusedException("文件的内容是旧版 Office 文件，与文件名不符，请在 Word 中另存为 .docx 后再导入。"),
    };

    /// <summary>Offices save web pages under the name of a Word file.</summary>
    private static FileFormat OfText(FileFormat named, ReadOnlySpan<byte> bytes) => named switch
    {
        FileFormat.Doc when bytes.TrimStart(" \t\r\n\xEF\xBB\xBF"u8) is [(byte)'<', ..] => FileFormat.Html,
        FileFormat.Doc or FileFormat.Docx => throw new ImportRefusedException("文件不是有效的 Word 文件，请在 Word 中打开并另存为 .docx 后再导入。"),
        FileFormat.Zip => throw new ImportRefusedException("文件不是有效的 zip 压缩包，请重新打包后再导入。"),
        FileFormat.Pdf => throw new ImportRefusedException("文件不是有效的 PDF，请重新导出 PDF 后再导入。"),
        _ => named,
    };
}
