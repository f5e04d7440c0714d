using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Curated;

public sealed class CuratedFileTests
{
    private const string Good = "- id: lamps\n  questions: [路灯坏了找谁]\n  answer: 找养护单位。\n  citations: []\n  from: 2026-01-01\n  until:\n  owner: 编辑\n  review: 2026-06-01\n";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_is_read_with_its_days()
    {
        var answer = Assert.Single(await ReadAsync(Good));
        Assert.Equal(("lamps", "找养护单位。", new DateOnly(2026, 1, 1), null), (answer.Id, answer.Text, answer.From, answer.Until));
    }

    [Theory]
    [InlineData("[路灯坏了找谁]", "[路灯坏了找谁, ' ']")]
    [InlineData("[路灯坏了找谁]", "[]")]
    [InlineData("from: 2026-01-01", "from: 2026-13-01")]
    [InlineData("until:", "until: 2025-12-31")]
    [InlineData("review: 2026-06-01", "review: 2025-06-01")]
    [InlineData("review: 2026-06-01", "review:")]
    [InlineData("citations: []", "citations: [路灯法@2020-01-01#1]")]
    [InlineData("owner: 编辑", "owner: ''")]
    [InlineData("找养护单位。", "''")]
    public async Task An_answer_that_is_not_in_order_stops_the_load_and_is_named(string good, string bad)
    {
        var fault = await Assert.ThrowsAsync<InvalidDataException>(() => ReadAsync(Good.Replace(good, bad, StringComparison.Ordinal)));
        Assert.Contains("answers.yaml: lamps", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_answers_of_one_id_stop_the_load() => await Assert.ThrowsAsync<InvalidDataException>(() => ReadAsync(Good + Good));

    [Fact]
    public async Task An_answer_longer_than_a_screen_stops_the_load() =>
        await Assert.ThrowsAsync<InvalidDataException>(() => ReadAsync(Good.Replace("找养护单位。", new string('灯', 501), StringComparison.Ordinal)));

    [Fact]
    public async Task The_shipped_answers_are_in_order_and_no_two_share_a_question()
    {
        var answers = await CuratedFile.ReadAsync(Path.Combine(Some.ShippedFolder, "curated"), Some.ShippedPlacesAsync(), Stop);
        Assert.True(answers.Count >= 60, $"{answers.Count} answers");
        Assert.Distinct(answers.SelectMany(answer => answer.Questions));
    }

    private async Task<IReadOnlyList<CuratedAnswer>> ReadAsync(string yaml)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, CuratedFile.FileName), yaml, Stop);
        return await CuratedFile.ReadAsync(_folder, Task.FromResult(new ShippedPlaces([], new([]))), Stop);
    }
}
