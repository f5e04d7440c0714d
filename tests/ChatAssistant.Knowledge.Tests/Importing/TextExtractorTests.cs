using System.Text;

namespace ChatAssistant.Knowledge.Tests.Importing;

public sealed class TextExtractorTests
{
    private static readonly ImportLimits Tight = ImportLimits.Default with { ToolTime = TimeSpan.FromSeconds(1), TextLength = 4096 };

    [Fact]
    public async Task A_program_prints_the_text_of_the_file_it_is_given() =>
        Assert.Equal(ExtractedText.Of("甲乙"), await RunAsync("甲乙", "cat", ExtractorProgram.FilePlace));

    [Fact]
    public async Task Arguments_reach_the_program_as_they_are_and_no_shell_reads_them() =>
        Assert.Equal("$(id); `id` > x", (await RunAsync("", "printf", "%s", "$(id); `id` > x")).Text);

    [Fact]
    public async Task A_program_that_is_not_installed_is_named_for_the_administrator() =>
        Assert.Contains("poppler-utils", (await RunAsync("", "no-such-program-here")).Error, StringComparison.Ordinal);

    [Fact]
    public async Task The_next_program_is_taken_where_the_first_is_not_installed()
    {
        ExtractorProgram[] programs = [new(".doc", "no-such-program-here", []), new(".doc", "cat", [ExtractorProgram.FilePlace])];
        var extracted = await new CommandTextExtractor(Tight, programs).ExtractAsync(".doc", "甲"u8.ToArray(), TestContext.Current.CancellationToken);

        Assert.Equal("甲", extracted.Text);
    }

    [Fact]
    public async Task A_program_that_takes_too_long_is_ended() =>
        Assert.Contains("超过1秒", (await RunAsync("", "sleep", "60")).Error, StringComparison.Ordinal);

    [Fact]
    public async Task A_program_that_prints_without_end_is_ended() =>
        Assert.Contains("万字", (await RunAsync("", "yes")).Error, StringComparison.Ordinal);

    [Fact]
    public async Task A_program_that_fails_says_that_the_file_is_broken() =>
        Assert.Contains("损坏", (await RunAsync("", "false")).Error, StringComparison.Ordinal);

    [Fact]
    public async Task A_page_that_was_printed_over_lines_becomes_paragraphs_again()
    {
        const string Page = "灵台市公共图书馆看护条例\n（2021年3月1日通过）\n第一条 为了看护图书馆，保障大家的阅览，方便下夜班的人还\n书，制定本条例；有关看护人的事情，在违反本条例第九条以及\n第三条第二款规定时，也适用本条例。\n— 1 —\n\f第二条 看护人应当做到下面的两件事情，一件也不可以少的：\n（一）按时开门；\n（二）按时关门。\n第三条 本条例自2021年5月1日起施行。\n";
        ExtractorProgram[] programs = [new(".pdf", "cat", [ExtractorProgram.FilePlace])];
        var importer = new DocumentImporter(new CommandTextExtractor(Tight, programs), ImportLimits.Default);
        var law = Assert.Single(await importer.ReadAsync("a.pdf", Encoding.UTF8.GetBytes("%PDF-\n" + Page), Holdings.None, TestContext.Current.CancellationToken)).Reading.Document!;

        Assert.Equal(["1", "2", "3"], law.Nodes.Skip(1).Select(node => node.Path));
        Assert.EndsWith("第九条以及第三条第二款规定时，也适用本条例。", law.Nodes[1].Text, StringComparison.Ordinal);
        Assert.Equal(2, law.Nodes[2].Children[0].Children.Count);
    }

    [Fact]
    public async Task A_real_pdf_is_read_where_the_program_is_installed()
    {
        var pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length 40>>stream\nBT /F1 12 Tf 20 200 Td (Library rules) Tj ET\nendstream endobj\ntrailer<</Root 1 0 R>>\n"u8.ToArray();
        var extracted = await new CommandTextExtractor(ImportLimits.Default).ExtractAsync(".pdf", pdf, TestContext.Current.CancellationToken);
        if (extracted.Error?.Contains("poppler-utils", StringComparison.Ordinal) == true) Assert.Skip("pdftotext is not installed.");

        Assert.Equal("Library rules", extracted.Text.Trim());
    }

    private static Task<ExtractedText> RunAsync(string file, string program, params string[] arguments) =>
        new CommandTextExtractor(Tight, [new(".pdf", program, arguments)]).ExtractAsync(".pdf", Encoding.UTF8.GetBytes(file), TestContext.Current.CancellationToken);
}
