using System.Text;
using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Importing;

public sealed class ImportPreviewTests
{
    private static readonly DocumentImporter Importer = new(new CommandTextExtractor(ImportLimits.Default, []), ImportLimits.Default);

    [Fact]
    public async Task The_same_text_in_another_format_is_a_duplicate()
    {
        var reading = await ReadAsync("b.docx", Packed.Docx(SampleLaw.Lines), await HeldAsync());

        Assert.Equal((HeldRelation.Duplicate, "灵台市公共图书馆看护条例@2021-05-01"), (reading.Relation, reading.RelatedTo!.ToString()));
    }

    [Fact]
    public async Task Another_text_of_the_same_version_is_a_new_edition()
    {
        var corrected = SampleLaw.Text.Replace("按时关门", "准时关门", StringComparison.Ordinal);

        Assert.Equal(HeldRelation.NewEdition, (await ReadAsync("b.txt", Encoding.UTF8.GetBytes(corrected), await HeldAsync())).Relation);
    }

    [Fact]
    public async Task A_text_with_the_same_title_and_another_date_is_a_new_version_under_the_id_that_is_held()
    {
        var held = await HeldAsync();
        held = held with { Texts = [held.Texts[0] with { Facts = held.Texts[0].Facts with { Id = "看护条例" } }] };
        var amended = SampleLaw.Text.Replace("2021年5月1日起", "2024年5月1日起", StringComparison.Ordinal);

        var reading = await ReadAsync("b.txt", Encoding.UTF8.GetBytes(amended), held);

        Assert.Equal((HeldRelation.NewVersion, "看护条例@2021-05-01"), (reading.Relation, reading.RelatedTo!.ToString()));
        Assert.Equal("看护条例@2024-05-01", reading.Source!.Facts.Address.ToString());
        Assert.Equal("看护条例@2024-05-01", reading.Document!.Facts.Address.ToString());
    }

    [Fact]
    public async Task A_shipped_document_tells_by_which_id_it_is_held()
    {
        var held = new Holdings([], [new DocumentSummary(new Address("看护条例", new DateOnly(2018, 1, 1), ""), SampleLaw.Title, DocumentKind.Law, "", null, null, null, Layer.Digest, 3)]);

        Assert.Equal("看护条例@2021-05-01", (await ReadAsync("a.txt", Encoding.UTF8.GetBytes(SampleLaw.Text), held)).Source!.Facts.Address.ToString());
    }

    [Fact]
    public async Task What_is_held_nowhere_is_new() =>
        Assert.Equal((HeldRelation.New, null), (await ReadAsync("通知.txt", "关于开会的通知\n明天开会。"u8.ToArray(), await HeldAsync())) is { } reading ? (reading.Relation, reading.RelatedTo) : default);

    [Fact]
    public async Task A_long_law_in_several_files_is_put_together_in_the_order_of_its_articles()
    {
        var zip = Packed.Zip(
            ("法/README.md", "---\nnext: /法/10-a.md\n---\n\n# 甲法\n\n2020年1月1日通过\n"u8.ToArray()),
            ("法/00-b.md", "# 附则\n\n**第三条**　本法自2020年2月1日起施行。\n"u8.ToArray()),
            ("法/10-a.md", "# 第一编　总则\n\n## 第一章　甲\n\n**第一条**　甲。\n\n**第二条**　乙。\n"u8.ToArray()),
            ("法/05-c.md", "# 修正案\n\n## 第一次\n\n**第一条**　改。\n"u8.ToArray()));
        var law = Assert.Single(await Importer.ReadAsync("a.zip", zip, Holdings.None, TestContext.Current.CancellationToken)).Reading.Document!;

        Assert.Equal(["题注", "1", "2", "3", "附1"], law.Nodes.Select(node => node.Path));
        Assert.Equal("第一编　总则 第一章　甲", law.Nodes[1].Chapter);
    }

    [Fact]
    public async Task Dates_of_a_list_beside_the_file_win_over_the_text()
    {
        var zip = Packed.Zip(("法/a.txt", Encoding.UTF8.GetBytes(SampleLaw.Text)), ("法/versions.json", "[{\"short\":\"看护条例\",\"title\":\"灵台市公共图书馆看护条例\",\"file\":\"a.txt\",\"effective\":\"2022-01-01\",\"articles\":4}]"u8.ToArray()));
        var reading = Assert.Single(await Importer.ReadAsync("a.zip", zip, Holdings.None, TestContext.Current.CancellationToken)).Reading;

        Assert.Equal("看护条例@2022-01-01", reading.Document!.Facts.Address.ToString());
        Assert.Equal("应有4条，读出3条。", Assert.Single(reading.Remarks));
    }

    [Fact]
    public async Task Two_files_of_one_batch_that_are_the_same_version_are_remarked()
    {
        var zip = Packed.Zip(("a.txt", Encoding.UTF8.GetBytes(SampleLaw.Text)), ("b.docx", Packed.Docx(SampleLaw.Lines)));
        var files = await Importer.ReadAsync("a.zip", zip, Holdings.None, TestContext.Current.CancellationToken);

        Assert.Empty(files[0].Reading.Remarks);
        Assert.Contains("a.txt", Assert.Single(files[1].Reading.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_list_of_dates_is_told()
    {
        var files = await Importer.ReadAsync("a.zip", Packed.Zip(("versions.json", "[{"u8.ToArray())), Holdings.None, TestContext.Current.CancellationToken);

        Assert.Contains("versions.json", Assert.Single(files).Reading.Error, StringComparison.Ordinal);
    }

    private static async Task<DocumentReading> ReadAsync(string name, byte[] bytes, Holdings holdings) =>
        Assert.Single(await Importer.ReadAsync(name, bytes, holdings, TestContext.Current.CancellationToken)).Reading;

    private static async Task<Holdings> HeldAsync() =>
        new([(await ReadAsync("a.txt", Encoding.UTF8.GetBytes(SampleLaw.Text), Holdings.None)).Source!], []);
}
