using System.Text;

namespace ChatAssistant.Knowledge;

/// <summary>Reads files that people hand in.</summary>
public static class DocumentReader
{
    /// <summary>Two megabytes of UTF-8: the longest law held is 70 KB, and one is read whole into memory.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>
    /// Reads one file by its name's ending: <c>.md</c> with our front matter, <c>.md</c> of a law in the two public dialects,
    /// <c>.txt</c> of a notice. <paramref name="known"/> gives facts that stand outside the file, such as a law's dates.
    /// </summary>
    public static DocumentReading Read(string fileName, ReadOnlyMemory<byte> bytes, DocumentFacts? known = null)
    {
        if (bytes.Length > MostBytes) return DocumentReading.Failed($"文件超过{MostBytes / 1024 / 1024}兆字节，不能导入。");

        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.Span).ReplaceLineEndings("\n");
            return Path.GetExtension(fileName).ToUpperInvariant() switch
            {
                ".MD" => ReadMarkdown(fileName, text, known),
                ".TXT" => ReadPlain(fileName, text, known),
                var other => DocumentReading.Failed($"还不能导入 {other} 文件，请使用 .md 或 .txt。"),
            };
        }
        catch (DecoderFallbackException)
        {
            return DocumentReading.Failed("文件不是 UTF-8 编码，请另存为 UTF-8 后再导入。");
        }
        catch (FormatException fault)
        {
            return DocumentReading.Failed(fault.Message);
        }
    }

    private static DocumentReading ReadMarkdown(string fileName, string text, DocumentFacts? known)
    {
        var (block, body) = FrontMatter.Split(text);
        return block is { HasId: true }
            ? DocumentReading.Of(new SourceText(block.ToFacts(), body))
            : ReadPlain(fileName, body, known);
    }

    private static DocumentReading ReadPlain(string fileName, string body, DocumentFacts? known) =>
        (known ?? GuessedFacts.Of(Path.GetFileNameWithoutExtension(fileName), body)) is { } facts
            ? DocumentReading.Of(new SourceText(facts, GuessedFacts.WithoutPageFurniture(body)))
            : DocumentReading.Failed("看不出文件的标题或施行日期，请在文件开头写明 id、title、kind 和 effective。");
}
