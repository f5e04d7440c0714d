using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Web.Downloads;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ChatAssistant.Web.Tests.Downloads;

public sealed class SuggestionDocumentTests
{
    private static readonly DeadlineClock Clock = new(TimeProvider.System, WorkCalendar.WeekendsOnly, new());

    private readonly Deputy _deputy = new("代表甲", new DeputySeat(DeputyLevel.County, "静宁县", "界石铺选区", new(2022, 1, 1), new(2099, 1, 1)), "hash");

    [Fact]
    public void The_document_has_the_parts_of_the_usual_form_in_their_order()
    {
        var lines = Lines(Write([]));

        Assert.Equal(
            ["代表建议、批评和意见", "关于乡镇卫生院夜间值班的建议", "代表姓名：代表甲", "代表证号：＿＿＿＿＿＿＿＿", "选举单位：界石铺选区", "标题：关于乡镇卫生院夜间值班的建议", "事由", "夜间无人值班。", "具体建议", "统一排班𠮷。"],
            lines.Take(10));
        Assert.Contains($"日期：{BeijingTime.Today(TimeProvider.System):yyyy年M月d日}", lines);
    }

    [Fact]
    public void A_word_program_finds_no_fault_in_it()
    {
        using var stream = new MemoryStream(Write([Reported("卫生院夜里没人值班")]));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(fault => fault.Description));
    }

    [Fact]
    public void What_citizens_reported_is_quoted_without_who_they_are_even_when_they_had_let_their_name_be_shown()
    {
        var quoted = Assert.Single(Lines(Write([Reported("我叫李桂兰，电话13912345678，卫生院夜里没人值班")])), line => line.StartsWith("编号", StringComparison.Ordinal));

        Assert.Contains("夜里没人值班", quoted);
        Assert.DoesNotContain("李桂兰", quoted);
        Assert.DoesNotContain("13912345678", quoted);
    }

    private byte[] Write(IReadOnlyList<Case> evidence)
    {
        var suggestion = DeputySuggestion.Draft(_deputy, new("关于乡镇卫生院夜间值班的建议", "夜间无人值班。", "统一排班𠮷。\u0001"), TimeProvider.System);
        Assert.Null(suggestion.Submit(_deputy, evidence, null, TimeProvider.System));
        return SuggestionDocument.Write(_deputy, suggestion, evidence);
    }

    private static Case Reported(string text) =>
        Case.File(CaseNumber.Of(new(2026, 3, 2), 1), new(Lane.Suggestion, text, "静宁县界石铺镇") { Display = DisplayMode.Open }, new("test", "citizen", "test/c1"), Clock);

    private static List<string> Lines(byte[] docx)
    {
        using var stream = new MemoryStream(docx);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        return [.. document.MainDocumentPart!.Document.Body!.ChildElements.Select(paragraph => paragraph.InnerText)];
    }
}
