using System.Text;
using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Importing;

public sealed class LawReadingTests
{
    private const string BoldDialect = """
        ---
        sidebar: auto
        ---

        # 图书馆看护条例

        2021年3月1日通过

        ## 第一章　总则

        **第一条**　为了看护图书馆，制定本条例。

        **第二条**　看护人应当做到：

        （一）按时开门；

        （二）按时关门。

        第一条规定的看护，不收费用。

        **第二条之一**　夜间另有看护人。

        ## 第二章　附则

        **第三条**　本条例自2021年5月1日起施行。
        """;

    [Fact]
    public void A_law_becomes_articles_in_chapters_with_paragraphs_and_items()
    {
        var law = Read("图书馆看护条例.md", BoldDialect).Document!;

        Assert.Equal(["题注", "1", "2", "2-1", "3"], law.Nodes.Select(node => node.Path));
        Assert.Equal(["第一章　总则", "第二章　附则"], law.Nodes.Skip(1).Select(node => node.Chapter).Distinct());
        Assert.Equal(["2/1", "2/1/1", "2/1/2", "2/2"], law.Nodes[2].AndBelow().Skip(1).Select(node => node.Path));
        Assert.Equal("第二条之一", law.Nodes[3].Label);
        Assert.Equal("第二条第一款第二项", law.Nodes[2].Children[0].Children[1].Label);
    }

    [Fact]
    public void A_law_says_itself_from_when_it_is_in_force() =>
        Assert.Equal(new DateOnly(2021, 5, 1), Read("x.md", BoldDialect).Document!.Facts.Effective);

    [Fact]
    public void A_reference_at_the_head_of_a_line_opens_no_article() =>
        Assert.EndsWith("第一条规定的看护，不收费用。", Read("x.md", BoldDialect).Document!.Nodes[2].Text, StringComparison.Ordinal);

    [Fact]
    public void A_chapter_title_broken_over_two_lines_stays_a_title()
    {
        var law = Read("x.md", "# 甲法\n\n## 第一章 总则\n\n第一条 甲。\n\n## 第二章 看护和\n\n打扫\n\n第二条 自2020年1月1日起施行。\n").Document!;

        Assert.Equal("甲。", law.Nodes[0].Text);
        Assert.Equal("第二章 看护和打扫", law.Nodes[1].Chapter);
    }

    [Fact]
    public void A_gap_in_the_article_numbers_is_remarked() =>
        Assert.Contains("第1条之后是第3条", Assert.Single(Read("x.md", "# 甲法\n\n2019年12月1日通过\n\n第一条 甲。\n\n第三条 自2020年1月1日起施行。\n").Remarks), StringComparison.Ordinal);

    [Theory]
    [InlineData("x.md", "没有标题的一段话。\n", "标题")]
    [InlineData("x.docx", "甲", "Word")]
    [InlineData("x.xls", "甲", ".xls")]
    [InlineData("x.md", "---\nid: a\ntitle: b\nkind: poem\n---\n甲\n", "poem")]
    [InlineData("x.md", "---\nid: a\ntitle: b\nkind: law\neffective: 明年\n---\n甲\n", "effective")]
    public void What_cannot_be_read_is_told_in_words(string file, string text, string word) =>
        Assert.Contains(word, Read(file, text).Error, StringComparison.Ordinal);

    [Fact]
    public async Task A_folder_of_real_laws_is_read_whole()
    {
        var folder = Some.Shared("library/laws");
        var laws = (await FolderReader.ReadAsync(folder, TestContext.Current.CancellationToken)).Where(file => file.FileName != "SOURCE.md").ToList();

        Assert.Equal(20, laws.Count);
        Assert.All(laws, law => Assert.True(law.Reading.Error is null && law.Reading.Remarks.Count == 0, law.FileName + law.Reading.Error + string.Concat(law.Reading.Remarks)));
        Assert.Equal(1561, laws.Sum(law => law.Reading.Document!.Nodes.Count(node => char.IsAsciiDigit(node.Path[0]))));
    }

    private static DocumentReading Read(string file, string text) => DocumentReader.Read(file, Encoding.UTF8.GetBytes(text));
}
