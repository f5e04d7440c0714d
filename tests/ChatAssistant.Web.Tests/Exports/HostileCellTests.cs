using ChatAssistant.Web.Exports;

namespace ChatAssistant.Web.Tests.Exports;

/// <summary>What citizens write goes into tables that officials open: nothing of it may ever be calculated.</summary>
public sealed class HostileCellTests
{
    [Fact]
    public async Task A_thousand_hostile_cells_opened_in_an_office_program_are_no_formula_from_a_workbook()
    {
        var opened = await OfficeProgram.OpenAsync("cells.xlsx", await WriteAsync(stream => new XlsxTable(stream, "表")), filter: null);

        Assert.True(opened.Count >= HostileCells.All.Count, $"{opened.Count} cells");
        Assert.DoesNotContain(opened, cell => cell.Formula is not null);
    }

    [Theory]
    [InlineData(44)]
    [InlineData(59)]
    [InlineData(9)]
    public async Task A_thousand_hostile_cells_opened_in_an_office_program_are_no_formula_from_text_whatever_parts_its_columns(int separator)
    {
        // UTF-8, quotes, every column as it looks, and formulas read as such: the most careless way to open it.
        var filter = $"CSV:{separator},34,76,1,,0,false,true,false,false,false,-1,true";

        var opened = await OfficeProgram.OpenAsync("cells.csv", await WriteAsync(stream => new CsvTable(stream)), filter);

        // Where commas part nothing, ten cells are one.
        Assert.True(opened.Count >= HostileCells.All.Count / 10, $"{opened.Count} cells");
        Assert.DoesNotContain(opened, cell => cell.Formula is not null);
    }

    [Fact]
    public async Task A_text_begins_with_the_mark_by_which_office_programs_know_its_letters() =>
        Assert.Equal(System.Text.Encoding.UTF8.GetPreamble(), (await WriteAsync(stream => new CsvTable(stream)))[..3]);

    [Fact]
    public async Task The_same_cells_written_without_care_are_formulas_so_that_the_test_above_says_something()
    {
        var careless = System.Text.Encoding.UTF8.GetBytes("=1+1,words\r\n=SUM(1;2),words\r\n");

        var opened = await OfficeProgram.OpenAsync("cells.csv", careless, "CSV:44,34,76,1,,0,false,true,false,false,false,-1,true");

        Assert.Contains(opened, cell => cell.Formula is not null);
    }

    [Fact]
    public async Task Words_that_calculate_nothing_stay_as_they_were()
    {
        string[] plain = ["路灯坏了，晚上看不见", "第一行\n第二行", "他说：“不行”", "a,b;c", "20200212-0007-0", "😀", ""];

        await using var stream = new MemoryStream();
        await using (var table = new CsvTable(stream)) await table.WriteRowAsync(plain, TestContext.Current.CancellationToken);

        var text = System.Text.Encoding.UTF8.GetString(stream.ToArray());
        Assert.StartsWith("\ufeff\"路灯坏了，晚上看不见\",", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\'', text);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("＝1+1")]
    [InlineData(" \t=1+1")]
    [InlineData("\u200b=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("-1+1")]
    public void What_looks_like_a_formula_is_marked_as_text(string cell) => Assert.StartsWith("'", PlainCell.ForText(cell), StringComparison.Ordinal);

    [Fact]
    public void What_a_file_cannot_hold_is_left_out() => Assert.Equal("好吗😀", PlainCell.Printable("好\u0000\u0008吗\ud83d\ude00\ud83d"[..6].TrimEnd('\ud83d')));

    private static async Task<byte[]> WriteAsync(Func<Stream, ITableWriter> open)
    {
        var stream = new MemoryStream();
        await using (var table = open(stream))
        {
            foreach (var row in HostileCells.All.Chunk(10)) await table.WriteRowAsync(row, TestContext.Current.CancellationToken);
        }

        return stream.ToArray();
    }
}
