using System.Text;

namespace ChatAssistant.Knowledge.Tests.Importing;

public sealed class ReadingPreviewTests
{
    private const string Law = "看护法\n2021年3月1日通过\n第一编 总则\n第一章 目的\n第一节 甲\n第一条 为了看书。\n第一条之一 为了写字。\n第二章 附 则\n第二条 本法自2021年5月1日起施行。\n附件1 名单\n张\n";

    [Fact]
    public void The_parts_of_a_law_are_counted()
    {
        var preview = Of(Law);

        Assert.Equal((1, 2, 1, 3, 1), (preview.Parts, preview.Chapters, preview.Sections, preview.Articles, preview.Annexes));
        Assert.Equal("第一条　为了看书。", preview.FirstLines[1]);
    }

    [Fact]
    public void Long_lines_are_cut() => Assert.EndsWith("……", Of(Law.Replace("为了看书", new string('甲', 200), StringComparison.Ordinal)).FirstLines[1], StringComparison.Ordinal);

    [Fact]
    public void Letters_are_counted_without_blanks() => Assert.Equal(Of(Law).Letters + 2, Of(Law.Replace("看书", "看 好 书籍", StringComparison.Ordinal)).Letters);

    private static ReadingPreview Of(string text) => ReadingPreview.Of(DocumentReader.Read("a.txt", Encoding.UTF8.GetBytes(text)).Document!);
}
