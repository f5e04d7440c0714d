using System.IO.Compression;
using System.Text;
using System.Xml;

namespace ChatAssistant.Web.Exports;

/// <summary>
/// A workbook of one sheet in which every cell is an inline text: a type of cell that no program calculates. Written straight into the
/// archive, because the library for such documents keeps a whole sheet in memory.
/// </summary>
internal sealed class XlsxTable : ITableWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string OfficeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private readonly ZipArchive _archive;
    private readonly Stream _sheet;
    private readonly XmlWriter _xml;

    public XlsxTable(Stream stream, string name)
    {
        _archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        AddPart("[Content_Types].xml", $"""<Types xmlns="{Types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Sheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Sheet}.worksheet+xml"/></Types>""");
        AddPart("_rels/.rels", $"""<Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{OfficeRelations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        AddPart("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{OfficeRelations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
        AddPart("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{OfficeRelations}"><sheets><sheet name="{name}" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        _sheet = _archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
        _xml = XmlWriter.Create(_sheet, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize });
        _xml.WriteStartDocument();
        _xml.WriteStartElement("worksheet", Main);
        _xml.WriteStartElement("sheetData", Main);
    }

    public async Task WriteRowAsync(IReadOnlyList<string> cells, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await _xml.WriteStartElementAsync(null, "row", Main);
        foreach (var cell in cells) await WriteCellAsync(PlainCell.Printable(cell));
        await _xml.WriteEndElementAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _xml.WriteEndDocumentAsync();
        await _xml.DisposeAsync();
        await _sheet.DisposeAsync();
        await _archive.DisposeAsync();
    }

    private async Task WriteCellAsync(string text)
    {
        await _xml.WriteStartElementAsync(null, "c", Main);
        await _xml.WriteAttributeStringAsync(null, "t", null, "inlineStr");
        await _xml.WriteStartElementAsync(null, "is", Main);
        await _xml.WriteStartElementAsync(null, "t", Main);
        await _xml.WriteAttributeStringAsync("xml", "space", null, "preserve");
        await _xml.WriteStringAsync(text);
        await _xml.WriteEndElementAsync();
        await _xml.WriteEndElementAsync();
        await _xml.WriteEndElementAsync();
    }

    private void AddPart(string path, string xml)
    {
        using var part = new StreamWriter(_archive.CreateEntry(path, CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        part.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""");
        part.Write(xml);
    }
}
