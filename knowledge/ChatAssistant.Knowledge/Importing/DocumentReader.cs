using System.Security.Cryptography;
using System.Xml;

namespace ChatAssistant.Knowledge;

/// <summary>Reads one file that people hand in. Never throws for what is in a file: that is an error in the reading.</summary>
public static class DocumentReader
{
    /// <summary>
    /// Reads a file by its name's ending and first bytes: <c>.md</c> with our front matter or in the public dialects,
    /// <c>.txt</c>, web pages and <c>.docx</c>. <paramref name="known"/> gives facts that stand outside the file, such as a
    /// law's dates. Files that hold many (<c>.zip</c>) or need an outside program (<c>.pdf</c>, <c>.doc</c>) are for <see cref="DocumentImporter"/>.
    /// </summary>
    public static DocumentReading Read(string fileName, ReadOnlyMemory<byte> bytes, DocumentFacts? known = null) =>
        Guard(() =>
        {
            var limits = ImportLimits.Default;
            var format = FileFormats.Of(fileName, Sized(bytes, limits).Span);
            return Of(fileName, format, InProcess(format, bytes, new(limits), limits), Sha256Of(bytes), known, limits);
        });

    internal static FileText InProcess(FileFormat format, ReadOnlyMemory<byte> bytes, InflateBudget budget, ImportLimits limits) => format switch
    {
        FileFormat.Text or FileFormat.Markdown => new(TextDecoding.Decode(bytes.Span)),
        FileFormat.Html => new(HtmlText.Read(TextDecoding.DecodePage(bytes.Span), keepsLines: false, limits)),
        FileFormat.Docx => DocxText.Read(bytes, budget, limits),
        FileFormat.Zip => throw new ImportRefusedException("压缩包里可能有多个文件，请用“导入”命令或导入页面导入。"),
        _ => throw new ImportRefusedException("PDF 和旧版 Word 文件请用“导入”命令或导入页面导入。"),
    };

    internal static DocumentReading Of(string fileName, FileFormat format, FileText text, string sha256, DocumentFacts? known, ImportLimits limits)
    {
        if (string.IsNullOrWhiteSpace(text.Text)) return DocumentReading.Failed(DocumentReading.NoText);

        var (block, rest) = format == FileFormat.Markdown ? FrontMatter.Split(text.Text) : (null, text.Text);
        if (block is { HasId: true })
        {
            var facts = block.ToFacts();
            var kept = facts.Layer == Layer.Digest ? rest : MarkdownText.Read(rest, limits);
            return DocumentReading.Of(new SourceText(Stamped(facts, sha256), kept), text.Remarks);
        }

        var plain = format == FileFormat.Markdown ? MarkdownText.Read(rest, limits) : rest;
        var (body, dropped) = PageFurniture.Separate(plain);
        string[] remarks = dropped.Count == 0 ? [.. text.Remarks] : [.. text.Remarks, $"略去了网页或页码的{dropped.Count}行：{string.Join(" / ", dropped.Take(3))}"];
        if (known is not null) return DocumentReading.Of(new SourceText(Stamped(known, sha256), body), remarks);

        return GuessedFacts.Of(Path.GetFileNameWithoutExtension(fileName), body) is { } guess
            ? DocumentReading.Of(new SourceText(Stamped(guess.Facts, sha256), body), [.. remarks, .. guess.Remarks])
            : DocumentReading.Failed("看不出文件的标题，请在第一行写明标题（以“法”“条例”“决定”“通知”等结尾）。");
    }

    internal static ReadOnlyMemory<byte> Sized(ReadOnlyMemory<byte> bytes, ImportLimits limits) => bytes.Length switch
    {
        0 => throw new ImportRefusedException("文件是空的，请检查后重新选择文件。"),
        var length when length > limits.FileBytes => throw new ImportRefusedException(TooLarge(limits)),
        _ => bytes,
    };

    internal static string TooLarge(ImportLimits limits) => $"文件超过{limits.FileBytes / 1024 / 1024}兆字节，请去掉图片或拆成几个文件再导入。";

    internal static string Sha256Of(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.Span));

    /// <summary>Turns what is wrong with a file into a reading that says so.</summary>
    internal static DocumentReading Guard(Func<DocumentReading> read)
    {
        try
        {
            return read();
        }
        catch (FormatException fault)
        {
            return DocumentReading.Failed(fault.Message);
        }
        catch (Exception fault) when (IsBroken(fault))
        {
            return DocumentReading.Failed(Broken);
        }
    }

    internal const string Broken = "文件已损坏或不完整，请重新下载或另存后再导入。";

    /// <summary>What the libraries of the platform throw for a broken zip, XML or page.</summary>
    internal static bool IsBroken(Exception fault) => fault is InvalidDataException or XmlException or IOException or NotSupportedException;

    private static DocumentFacts Stamped(DocumentFacts facts, string sha256) => facts.Sha256.Length > 0 ? facts : facts with { Sha256 = sha256 };
}
