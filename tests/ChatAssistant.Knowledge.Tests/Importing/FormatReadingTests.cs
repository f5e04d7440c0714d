using System.Text;
using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Importing;

public sealed class FormatReadingTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string> Formats => ["utf8", "utf8-mark", "gb18030", "utf16le", "utf16be", "utf16le-mark", "utf16be-mark", "html", "html-gbk", "docx", "doc-that-is-docx", "doc-that-is-html", "windows-lines"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_law_is_read_from_every_format(string format)
    {
        var (name, bytes) = InFormat(format);
        var reading = DocumentReader.Read(name, bytes);

        Assert.Null(reading.Error);
        Assert.Empty(reading.Remarks);
        var law = reading.Document!;
        Assert.Equal(["题注", "1", "2", "2-1", "3"], law.Nodes.Select(node => node.Path));
        Assert.Equal(["第一章　总　则", "第二章　附　则"], law.Divisions.Select(division => division.Title));
        Assert.Equal("第二章　附　则", law.Nodes[^1].Chapter);
        Assert.Equal((SampleLaw.Title, new DateOnly(2021, 5, 1), new DateOnly(2021, 3, 1)), (law.Facts.Title, law.Facts.Effective!.Value, law.Facts.Adopted!.Value));
        Assert.Equal(SampleLaw.Letters, SampleLaw.LettersOf(law));
        Assert.Equal(64, law.Facts.Sha256.Length);
    }

    [Fact]
    public void An_article_has_paragraphs_items_and_points()
    {
        var article = DocumentReader.Read("a.txt", Encoding.UTF8.GetBytes(SampleLaw.Text)).Document!.Nodes[2];

        Assert.Equal(["2/1", "2/1/1", "2/1/1/1", "2/1/1/2", "2/1/2", "2/2", "2/3"], article.AndBelow().Skip(1).Select(node => node.Path));
        Assert.Equal("第二条第一款第一项第二目", article.Children[0].Children[0].Children[1].Label);
        Assert.Equal(article.Text, string.Join('\n', article.Children.Select(paragraph => paragraph.Text)));
    }

    [Fact]
    public void The_rows_of_a_word_table_are_lines_with_tabs_and_belong_to_their_paragraph()
    {
        const string Table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲类</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>十元</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>乙类</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>五元</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        var law = DocumentReader.Read("表.docx", Packed.DocxOf(Paragraph("收费办法") + Paragraph("2020年1月1日通过") + Paragraph("第一条 收费如下：") + Table + Paragraph("第二条 本办法自2020年2月1日起施行。"))).Document!;

        Assert.Equal("收费如下：\n甲类\t十元\n乙类\t五元", law.Nodes[1].Text);
        Assert.Single(law.Nodes[1].Children);
    }

    [Fact]
    public void The_rows_of_a_page_s_table_are_lines_with_tabs()
    {
        var law = DocumentReader.Read("表.html", Encoding.UTF8.GetBytes("<p>收费办法<p>2020年1月1日通过<p>第一条&emsp;收费如下：<table><tr><td><p>甲类</p></td><td>十&#20803;</td></tr><tr><th>乙类<th>五元</table><p>第二条 本办法自2020年2月1日起施行。")).Document!;

        Assert.Equal("收费如下：\n甲类\t十元\n乙类\t五元", law.Nodes[1].Text);
    }

    [Fact]
    public void Struck_out_words_of_a_word_file_are_left_out_and_automatic_numbers_are_remarked()
    {
        var reading = DocumentReader.Read("通知.docx", Packed.DocxOf(
            Paragraph("关于开会的通知") + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>明天</w:t></w:r><w:del><w:r><w:delText>后天</w:delText></w:r></w:del><w:r><w:t>开会。</w:t></w:r></w:p>"));

        Assert.Equal("关于开会的通知\n明天开会。", reading.Document!.Nodes[0].Text);
        Assert.Contains("自动编号", Assert.Single(reading.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void Scripts_styles_and_comments_of_a_page_are_no_text_and_what_surrounds_it_is_named()
    {
        var reading = DocumentReader.Read("n.html", Encoding.UTF8.GetBytes(
            "<%@ page x=\"1\" %><html><head><title>首页 - 通知</title><style>p{}</style></head><body><script>if(1<2)alert('<p>坏')</script><!-- 注 --><p>关于开会的通知</p><p>发布时间：2020-01-01</p><p>明天<b>开</b>会，1&lt;2。</p></body></html>"));

        Assert.Equal("关于开会的通知\n明天开会，1<2。", reading.Document!.Nodes[0].Text);
        Assert.Contains("发布时间：2020-01-01", Assert.Single(reading.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void Title_marks_around_a_title_in_the_front_matter_are_stripped() =>
        Assert.Equal("灵台市通知", DocumentReader.Read("a.md", "---\nid: a\ntitle: 《灵台市通知》\nkind: notice\nrepealed_by: 某决定\naccessed: 2026-01-02\n---\n甲\n"u8.ToArray()).Document!.Facts.Title);

    [Fact]
    public void An_annex_has_an_address_and_articles_of_its_own()
    {
        var law = DocumentReader.Read("a.md", Encoding.UTF8.GetBytes("# 甲法\n\n2019年12月1日通过\n\n**第一条**　甲。\n\n**第二条**　本法自2020年1月1日起施行。\n\n## 附件一　乙的办法\n\n第一条　乙。\n\n第二条　丙。\n\n## 附件二\n\n| 丁 | 戊 |\n| --- | --- |\n| 己 | 庚 |\n")).Document!;

        Assert.Equal(["题注", "1", "2", "附1", "附2"], law.Nodes.Select(node => node.Path));
        Assert.Equal(("附1/2", "附件一第二条", "丙。"), (law.Nodes[3].Children[1].Path, law.Nodes[3].Children[1].Label, law.Nodes[3].Children[1].Text));
        Assert.Equal("丁\t戊\n己\t庚", law.Nodes[4].Text);
    }

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static (string Name, byte[] Bytes) InFormat(string format) => format switch
    {
        "utf8" => ("a.txt", Encoding.UTF8.GetBytes(SampleLaw.Text)),
        "utf8-mark" => ("a.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(SampleLaw.Text)]),
        "gb18030" => ("a.txt", Gb18030.GetBytes(SampleLaw.Text)),
        "utf16le" => ("a.txt", Encoding.Unicode.GetBytes(SampleLaw.Text)),
        "utf16be" => ("a.txt", Encoding.BigEndianUnicode.GetBytes(SampleLaw.Text)),
        "utf16le-mark" => ("a.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(SampleLaw.Text)]),
        "utf16be-mark" => ("a.txt", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(SampleLaw.Text)]),
        "html" => ("a.html", Encoding.UTF8.GetBytes(Page("utf-8"))),
        "html-gbk" => ("a.htm", Gb18030.GetBytes(Page("gb2312"))),
        "docx" => ("a.docx", Packed.Docx(SampleLaw.Lines)),
        "doc-that-is-docx" => ("a.doc", Packed.Docx(SampleLaw.Lines)),
        "doc-that-is-html" => ("a.doc", Encoding.UTF8.GetBytes(Page("utf-8"))),
        _ => ("a.txt", Encoding.UTF8.GetBytes(SampleLaw.Text.Replace("\n", "\r\n", StringComparison.Ordinal))),
    };

    /// <summary>With a span around every other character, as Word writes pages.</summary>
    private static string Page(string charset) =>
        $"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={charset}\"></head><body>"
        + string.Concat(SampleLaw.Lines.Select(line => "<p class=MsoNormal>　　" + string.Concat(line.Chunk(2).Select(pair => $"<span lang=EN-US>{pair[0]}</span><span>{(pair.Length > 1 ? pair[1] : "")}</span>")) + "</p>\n"))
        + "</body></html>";
}
