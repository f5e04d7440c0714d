using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Library;

public sealed class SignpostTests(ITestOutputHelper output)
{
    private const double Found = 0.96, First = 0.89;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nearly_every_entry_leads_to_one_of_its_places()
    {
        var knowledge = await Some.ShippedAsync();
        var entries = (await ShippedAsync()).All.Where(entry => entry.Addresses.Count > 0).ToList();
        var (found, first) = (0, 0);
        foreach (var entry in entries)
        {
            var hits = (await knowledge.SearchAsync(new(entry.Question), 3, Stop)).Select(hit => hit.Passage.Address).ToList();
            if (hits is [var best, ..] && entry.Addresses.Contains(best)) first++;
            if (hits.Any(entry.Addresses.Contains) || (await CitedAsync(knowledge, entry.Question)).Any(entry.Addresses.Contains)) found++;
            else output.WriteLine($"not found: {entry.Question} → {string.Join(" ", entry.Addresses)}");
        }

        output.WriteLine($"{entries.Count} entries that point, {found} found, {first} found first");
        Assert.True(found >= Found * entries.Count, $"{found} of {entries.Count} found");
        Assert.True(first >= First * entries.Count, $"{first} of {entries.Count} found first");
    }

    [Fact]
    public async Task Of_everyday_words_that_overlap_the_longest_counts()
    {
        await WriteAsync("""
            - everyday: [路灯, 灯不亮]
              terms: [照明]
              addresses: [照明法#1]
              question: 路灯坏了
            - everyday: [路灯不亮]
              terms: [照明]
              addresses: [照明法#2]
              question: 路灯不亮
            """);
        var found = Assert.Single((await ReadAsync()).In("门口路灯不亮了"));
        Assert.Equal(("路灯不亮", "照明法@2020-01-01#2"), (found.Word, $"{found.Signpost.Addresses[0]}"));
    }

    [Theory]
    [InlineData("照明法#9")]
    [InlineData("照明法@2019-01-01#1")]
    [InlineData("道路法#1")]
    [InlineData("照明法")]
    public async Task An_address_that_is_not_held_stops_the_load_and_names_file_and_entry(string address)
    {
        await WriteAsync($"- everyday: [路灯]\n  terms: [照明]\n  addresses: [{address}]\n  question: 路灯坏了\n");
        var fault = await Assert.ThrowsAsync<InvalidDataException>(ReadAsync);
        Assert.Contains("everyday-to-articles.yaml", fault.Message, StringComparison.Ordinal);
        Assert.Contains("路灯", fault.Message, StringComparison.Ordinal);
        Assert.Contains(address, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_list_stops_the_load_and_names_the_line()
    {
        await WriteAsync("everyday: 路灯\n");
        Assert.Contains("everyday-to-articles.yaml, line", (await Assert.ThrowsAsync<InvalidDataException>(ReadAsync)).Message, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<Address>> CitedAsync(KnowledgeBase knowledge, string question) =>
        (await knowledge.AskAsync(question)).Citations.Select(citation => citation.Address with { Path = citation.Address.Path.Split('/')[0] });

    private static async Task<Signposts> ShippedAsync() =>
        await Signposts.ReadAsync(Path.Combine(Some.ShippedFolder, "lexicon"), Some.ShippedPlacesAsync(), Stop);

    private Task WriteAsync(string yaml) => File.WriteAllTextAsync(Path.Combine(_folder, Signposts.FileName), yaml, Stop);

    private Task<Signposts> ReadAsync() => Signposts.ReadAsync(_folder, Task.FromResult(Places), Stop);

    private static ShippedPlaces Places => new([Law(new(2020, 1, 1)), Law(new(2010, 1, 1))], new([]));

    private static DocumentVersion Law(DateOnly effective) => DocumentParser.Parse(new(
        new() { Id = "照明法", Title = "照明法", Kind = DocumentKind.Law, Effective = effective }, "第一条 为了照明，制定本法。\n第二条 路灯每月检修。\n"));
}
