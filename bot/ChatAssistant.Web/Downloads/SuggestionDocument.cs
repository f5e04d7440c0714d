using ChatAssistant.Cases;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.PersonalData;
using DocumentFormat.OpenXml;

namespace ChatAssistant.Web.Downloads;

/// <summary>
/// A deputy's suggestion as a Word document in the usual form. The number of the certificate is kept nowhere, so it is left to be filled in
/// by hand. What citizens reported is quoted with everything covered that tells whose it was, also where they had let their name be shown.
/// </summary>
internal static class SuggestionDocument
{
    private const string Blank = "＿＿＿＿＿＿＿＿";

    public static byte[] Write(Deputy deputy, DeputySuggestion suggestion, IReadOnlyList<Case> evidence) =>
        Letter.Write([.. Head(deputy, suggestion), .. Parts(suggestion.Words), .. Quoted(evidence), .. Foot(suggestion)]);

    private static IEnumerable<OpenXmlElement> Head(Deputy deputy, DeputySuggestion suggestion) =>
    [
        Letter.Heading("代表建议、批评和意见"),
        Letter.Heading(suggestion.Words.Title),
        Letter.Labelled("代表姓名", deputy.Name),
        Letter.Labelled("代表证号", Blank),
        Letter.Labelled("选举单位", deputy.Seat.ElectoralUnit),
    ];

    private static IEnumerable<OpenXmlElement> Parts(SuggestionWords words) =>
    [
        Letter.Labelled("标题", words.Title),
        Letter.Section("事由"), .. Letter.Lines(words.Grounds),
        Letter.Section("具体建议"), .. Letter.Lines(words.Proposal),
    ];

    private static IEnumerable<OpenXmlElement> Quoted(IReadOnlyList<Case> evidence)
    {
        if (evidence is []) yield break;
        yield return Letter.Section("附：群众反映情况（已隐去个人信息）");
        foreach (var each in evidence) yield return Letter.Line($"编号{each.Number}（{each.Area}）：{MaskedText.Of(each.Text).Text}");
    }

    private static IEnumerable<OpenXmlElement> Foot(DeputySuggestion suggestion) =>
    [
        Letter.Line(""),
        Letter.Labelled("代表签名", Blank),
        Letter.Labelled("日期", BeijingTime.DayOf(suggestion.SubmittedAt ?? suggestion.CreatedAt).WrittenInChinese()),
    ];
}
