using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Importing;

public sealed class NoticeReadingTests
{
    [Fact]
    public void Pingliang_has_an_opening_seven_sections_and_a_closing()
    {
        var notice = Read("pingliang-2020-02-12.md");

        Assert.Equal(["序", "一", "二", "三", "四", "五", "六", "七", "结"], notice.Nodes.Select(node => node.Path));
        Assert.Equal(
            ["切实提高政治站位", "大力加强法律宣传", "充分发挥监督职能", "积极指导县乡履职", "全面发挥代表作用", "主动参与疫情防控", "重视加强信息共享"],
            notice.Nodes.Where(node => node.Heading.Length > 0).Select(node => node.Heading));
        Assert.EndsWith("平凉市人大常委会\n2020年2月12日", notice.Nodes[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Shuozhou_opens_with_its_title_and_the_meeting_that_adopted_it()
    {
        var resolution = Read("shuozhou-2020-02-28.md");

        Assert.Equal(["序", "一", "二", "三", "四"], resolution.Nodes.Select(node => node.Path));
        Assert.StartsWith(resolution.Facts.Title + "\n2020年2月28日朔州市第六届人民代表大会常务委员会第四十二次会议通过", resolution.Nodes[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_items_of_a_section_have_addresses_of_their_own()
    {
        var section = Read("pingliang-2020-02-12.md").Nodes.Single(node => node.Path == "三");

        Assert.Equal(["三/一", "三/二", "三/三"], section.Children.Select(item => item.Path));
        Assert.Equal(["加大对疫情防控工作的监督", "听取审议市政府专项工作报告", "开展专项执法检查"], section.Children.Select(item => item.Heading));
        Assert.Equal(section.Text, "三、充分发挥监督职能。" + string.Concat(section.Children.Select(item => item.Text)));
    }

    [Theory]
    [InlineData("pingliang-2020-02-12")]
    [InlineData("shuozhou-2020-02-28")]
    public void No_character_is_lost_between_the_source_and_the_passages(string id)
    {
        var source = File.ReadAllText(Path.Combine(Some.LibraryFolder, "notices", id + ".md")).Split("---\n\n# ")[1];

        Assert.Equal(WithoutBlanks(source), WithoutBlanks(string.Concat(Read(id + ".md").Nodes.Select(node => node.Text))));
    }

    [Theory]
    [InlineData("pingliang-2020-02-12")]
    [InlineData("shuozhou-2020-02-28")]
    public void What_ships_is_what_the_owner_supplied(string id)
    {
        var supplied = File.ReadAllBytes(Some.Shared($"library/notices/{id}.txt"));
        var read = DocumentReader.Read(id + ".txt", supplied);

        Assert.Null(read.Error);
        Assert.Equal(
            WithoutBlanks(string.Concat(Read(id + ".md").Nodes.Select(node => node.Text))),
            WithoutBlanks(string.Concat(read.Document!.Nodes.Select(node => node.Text))));
    }

    private static DocumentVersion Read(string file) =>
        DocumentReader.Read(file, File.ReadAllBytes(Path.Combine(Some.LibraryFolder, "notices", file))).Document!;

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
