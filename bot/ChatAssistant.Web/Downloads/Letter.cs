using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatAssistant.Web.Downloads;

/// <summary>Word documents in the form of official letters.</summary>
internal static class Letter
{
    /// <summary>Half points, as the format counts: 小二 and 三号, the sizes of official letters.</summary>
    private const string HeadingSize = "36", TextSize = "32";

    public static byte[] Write(IEnumerable<OpenXmlElement> content)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body([.. content]));
        }

        return stream.ToArray();
    }

    public static Paragraph Heading(string text) =>
        new(new ParagraphProperties(new Justification { Val = JustificationValues.Center }), new Run(Properties(HeadingSize, isBold: true), Words(text)));

    public static Paragraph Section(string text) => new(new Run(Properties(TextSize, isBold: true), Words(text)));

    public static Paragraph Labelled(string label, string text) =>
        new(new Run(Properties(TextSize, isBold: true), Words($"{label}：")), new Run(Properties(TextSize, isBold: false), Words(text)));

    public static Paragraph Line(string text) => new(new Run(Properties(TextSize, isBold: false), Words(text)));

    public static IEnumerable<OpenXmlElement> Lines(string text) => text.Split('\n').Select(Line);

    private static RunProperties Properties(string size, bool isBold)
    {
        var properties = new RunProperties(new RunFonts { EastAsia = "仿宋" });
        if (isBold) properties.Append(new Bold());
        properties.Append(new FontSize { Val = size });
        return properties;
    }

    /// <summary>What XML cannot hold is left out: a message may carry such characters.</summary>
    private static Text Words(string text) =>
        new(string.Concat(text.Where(letter => char.IsSurrogate(letter) || XmlConvert.IsXmlChar(letter)))) { Space = SpaceProcessingModeValues.Preserve };
}
