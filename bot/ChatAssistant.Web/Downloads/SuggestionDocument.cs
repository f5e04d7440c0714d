using System.Xml;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.PersonalData;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatAssistant.Web.Downloads;

/// <summary>
/// A deputy's suggestion as a Word document in the usual form. The number of the certificate is kept nowhere, so it is left to be filled in
/// by hand. What citizens reported is quoted with everything covered that tells whose it was, also where they had let their name be shown.
/// </summary>
internal static class SuggestionDocument
{
    private const string Blank = "＿＿＿＿＿＿＿＿";

    /// <summary>Half points, as the format counts: 小二 and 三号, the sizes of official letters.</summary>
    private const string HeadingSize = "36", TextSize = "32";

    public static byte[] Write(Deputy deputy, DeputySuggestion suggestion, IReadOnlyList<Case> evidence)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body([.. Head(deputy, suggestion), .. Parts(suggestion.Words), .. Quoted(evidence), .. Foot(suggestion)]));
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Head(Deputy deputy, DeputySuggestion suggestion) =>
    [
        Heading("代表建议、批评和意见"),
        Heading(suggestion.Words.Title),
        Labelled("代表姓名", deputy.Name),
        Labelled("代表证号", Blank),
        Labelled("选举单位", deputy.Seat.ElectoralUnit),
    ];

    private static IEnumerable<OpenXmlElement> Parts(SuggestionWords words) =>
    [
        Labelled("标题", words.Title),
        Section("事由"), .. Lines(words.Grounds),
        Section("具体建议"), .. Lines(words.Proposal),
    ];

    private static IEnumerable<OpenXmlElement> Quoted(IReadOnlyList<Case> evidence)
    {
        if (evidence is []) yield break;
        yield return Section("附：群众反映情况（已隐去个人信息）");
        foreach (var each in evidence) yield return Line($"编号{each.Number}（{each.Area}）：{MaskedText.Of(each.Text).Text}");
    }

    private static IEnumerable<OpenXmlElement> Foot(DeputySuggestion suggestion) =>
    [
        Line(""),
        Labelled("代表签名", Blank),
        Labelled("日期", $"{BeijingTime.Local(suggestion.SubmittedAt ?? suggestion.CreatedAt):yyyy年M月d日}"),
    ];

    private static IEnumerable<OpenXmlElement> Lines(string text) => text.Split('\n').Select(Line);

    private static Paragraph Heading(string text) =>
        new(new ParagraphProperties(new Justification { Val = JustificationValues.Center }), new Run(Properties(HeadingSize, isBold: true), Words(text)));

    private static Paragraph Section(string text) => new(new Run(Properties(TextSize, isBold: true), Words(text)));

    private static Paragraph Labelled(string label, string text) =>
        new(new Run(Properties(TextSize, isBold: true), Words($"{label}：")), new Run(Properties(TextSize, isBold: false), Words(text)));

    private static Paragraph Line(string text) => new(new Run(Properties(TextSize, isBold: false), Words(text)));

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
