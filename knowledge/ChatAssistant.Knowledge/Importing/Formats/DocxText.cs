using System.Text.RegularExpressions;
using System.Xml;

namespace ChatAssistant.Knowledge;

/// <summary>The text of a Word file: paragraphs, rows of tables, foot- and endnotes. Text that was struck out is left out.</summary>
internal sealed partial class DocxText
{
    private readonly FlowText _flow;
    private readonly ImportLimits _limits;
    private int _autoNumbered;

    private DocxText(FlowText flow, ImportLimits limits)
    {
        _flow = flow;
        _limits = limits;
    }

    public static FileText Read(ReadOnlyMemory<byte> bytes, InflateBudget budget, ImportLimits limits)
    {
        using var packed = PackedFile.Open(bytes, budget, limits);
        var reading = new DocxText(new(limits.TextLength), limits);
        var names = packed.Names.ToList();
        var main = names.Find(name => MainPart().IsMatch(name)) ?? throw new ImportRefusedException("文件不是有效的 Word 文件，请在 Word 中打开并另存为 .docx 后再导入。");
        reading.Part(packed.Read(main));
        foreach (var notes in names.Where(name => NotesPart().IsMatch(name))) reading.Part(packed.Read(notes));
        return new(reading._flow.ToString(), reading.Remarks());
    }

    private IReadOnlyList<string> Remarks() =>
        _autoNumbered == 0 ? [] : [$"有{_autoNumbered}段用了 Word 的自动编号，编号不在文字里，没有读出；请核对条、款、项的编号，必要时在 Word 中把编号转成文字再导入。"];

    private void Part(byte[] xml)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = _limits.InflatedBytes };
        using var reader = XmlReader.Create(new MemoryStream(xml), settings);
        var more = reader.Read();
        while (more)
        {
            if (reader.Depth > _limits.XmlDepth) throw new ImportRefusedException("Word 文件的结构异常复杂，请把正文复制到新文件再导入。");
            if (reader.NodeType == XmlNodeType.Element && IsLeftOut(reader.LocalName))
            {
                reader.Skip();
                more = !reader.EOF;
                continue;
            }

            Node(reader);
            more = reader.Read();
        }
    }

    private void Node(XmlReader reader)
    {
        var opens = reader.NodeType == XmlNodeType.Element;
        switch (reader.LocalName)
        {
            case "t" when opens && !reader.IsEmptyElement:
                Text(reader);
                break;
            case "tab" when opens && reader.Depth > 0:
                _flow.Add(" ");
                break;
            case "numPr" when opens:
                _autoNumbered++;
                break;
            case "noBreakHyphen" when opens:
                _flow.Add("-");
                break;
            case "tr":
                _flow.Row();
                break;
            case "tc" when opens:
                _flow.Cell();
                break;
            case "p" or "br" or "cr":
                _flow.Break();
                break;
        }
    }

    /// <summary>Leaves the reader on the end of the element.</summary>
    private void Text(XmlReader reader)
    {
        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) _flow.Add(reader.Value);
    }

    /// <summary>The second copy of a drawing's text, for old programs, and where moved text stood before.</summary>
    private static bool IsLeftOut(string name) => name is "Fallback" or "moveFrom" or "delText" or "instrText" or "pPrChange";

    [GeneratedRegex(@"^word/document[0-9]*\.xml$")]
    private static partial Regex MainPart();

    [GeneratedRegex(@"^word/(?:footnotes|endnotes)\.xml$")]
    private static partial Regex NotesPart();
}
