using System.Text;

namespace ChatAssistant.Knowledge.Tests.Importing;

public sealed class ArticleOpeningTests
{
    [Theory]
    [InlineData("第二条第一款规定的，从其规定。")]
    [InlineData("第二条规定的情形除外。")]
    [InlineData("第二条、第三条规定的情形除外。")]
    [InlineData("第二条和第三条规定的情形除外。")]
    [InlineData("第二条 第一款规定的情形除外。")]
    [InlineData("第九条 在很后面，第二条还没有到。")]
    [InlineData("第一条 又来一次。")]
    [InlineData("第二条所列的情形除外。")]
    public void A_reference_at_the_head_of_a_line_opens_no_article(string line) =>
        Assert.Equal(["1", "2", "3"], Paths($"第一条 甲。\n{line}\n第二条 乙。\n第三条 丙。\n"));

    [Theory]
    [InlineData("第二条中华人民共和国公民都可以来。")]
    [InlineData("第二条所有人都可以来。")]
    [InlineData("第二条　规定由市人民政府制定。")]
    [InlineData("第二条　和解协议应当公开。")]
    [InlineData("**第二条** 一项权利只有一个人。")]
    [InlineData("第2条 乙。")]
    [InlineData("第 二 条　乙。")]
    public void An_article_is_known_in_every_spelling(string line) =>
        Assert.Equal(["1", "2", "3"], Paths($"第一条 甲。\n{line}\n第三条 丙。\n"));

    [Theory]
    [InlineData("第99999条 甲。")]
    [InlineData("第零条 甲。")]
    [InlineData("第九千九百九十九千条 甲。")]
    public void A_number_no_law_has_opens_nothing(string line) => Assert.Equal(["1", "2"], Paths($"第一条 甲。\n{line}\n第二条 丙。\n"));

    [Fact]
    public void Parts_and_chapters_nest_and_a_table_of_contents_is_none()
    {
        var law = Read("目录\n第一编 总则\n第一章 甲\n第一编 总则\n第一章 甲\n第一条 一。\n第二章 乙\n第二条 二。\n第三章 的规定，适用本法。\n第二编 分则\n第一章 丙\n第一节 丁\n第三条 三。\n附　则\n第四条 四。\n");

        Assert.Equal(["第一编 总则 第一章 甲", "第一编 总则 第二章 乙", "第二编 分则 第一章 丙 第一节 丁", "附　则"], law.Nodes.Where(node => char.IsAsciiDigit(node.Path[0])).Select(node => node.Chapter));
        Assert.EndsWith("第三章 的规定，适用本法。", law.Nodes.Single(node => node.Path == "2").Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Paths(string body) => Read(body).Nodes.Select(node => node.Path).Where(path => char.IsAsciiDigit(path[0]));

    private static DocumentVersion Read(string body) =>
        DocumentReader.Read("a.md", Encoding.UTF8.GetBytes("甲法\n2019年1月1日通过\n" + body)).Document!;
}
