using System.Diagnostics;
using System.Globalization;
using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Content;

/// <summary>The digests of laws that ship, by themselves and beside the official texts where those are at hand.</summary>
public sealed class DigestContentTests(ITestOutputHelper output)
{
    private const int FewestAsked = 6, MostAsked = 14, ShortestHeading = 4, LongestHeading = 12;
    private const long LargestLibrary = 5 * 1024 * 1024;

    /// <summary>
    /// Of the constitution what speaks of rights and of organs, without amendments and the programme; of the law on local organs what speaks of
    /// congresses, deputies and standing committees, without the course of a session and the governments.
    /// </summary>
    private static readonly HashSet<string> InPart = ["宪法", "地方组织法"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_facts_of_each_are_complete() => Assert.All(await LawsAsync(), law =>
    {
        Assert.NotEmpty(law.Facts.Title);
        Assert.NotEmpty(law.Facts.Issuer);
        Assert.StartsWith("https://", law.Facts.Source, StringComparison.Ordinal);
        Assert.NotNull(law.Facts.Adopted);
        Assert.NotNull(law.Facts.Published);
        Assert.NotNull(law.Facts.Articles);
        Assert.Equal(Layer.Digest, law.Facts.Layer);
        Assert.True(law.Facts.Published <= law.Facts.Effective, $"{law.Facts.Address}");
        Assert.True(law.Facts.Ended is null || law.Facts.AmendedBy.Length > 0, $"{law.Facts.Address} ended and does not say by what");
    });

    [Fact]
    public async Task Articles_are_numbered_from_one_to_the_last() => Assert.All(await LawsAsync(), law =>
    {
        var numbers = law.ArticleNumbers.ToList();
        if (InPart.Contains(law.Facts.Id)) Assert.Equal(numbers.Order(), numbers);
        else Assert.Equal(Enumerable.Range(1, law.Facts.Articles!.Value), numbers);
    });

    [Fact]
    public async Task Every_digest_says_something_of_its_own_under_a_heading_of_its_own() => Assert.All(await LawsAsync(), law =>
    {
        Assert.DoesNotContain(law.Nodes, node => string.IsNullOrWhiteSpace(node.Text));
        Assert.Distinct(law.Nodes.Select(node => node.Text));
        Assert.Distinct(law.Nodes.Select(node => node.Heading));
        Assert.All(law.Nodes, node => Assert.InRange(node.Heading.Length, ShortestHeading, LongestHeading));
    });

    [Fact]
    public async Task Every_article_in_force_knows_how_it_is_asked_for() =>
        Assert.All((await LawsAsync()).Where(law => law.Facts.Ended is null).SelectMany(law => law.Nodes), node =>
        {
            Assert.InRange(node.Phrasings.Count, FewestAsked, MostAsked);
            Assert.Distinct(node.Phrasings);
        });

    [Fact]
    public async Task The_counts_of_articles_are_those_of_the_official_texts()
    {
        var official = OfficialArticle.All().Keys.GroupBy(key => (key.Item1, key.Item2)).ToDictionary(law => law.Key, law => law.Count());
        foreach (var facts in (await LawsAsync()).Select(law => law.Facts)) Assert.Equal(official[(facts.Id, facts.Effective!.Value)], facts.Articles);
    }

    [Fact]
    public Task The_figures_of_each_digest_are_those_of_the_official_article() => CompareAsync("figures", Figures.Of, OwnDays);

    [Fact]
    public Task The_bodies_named_in_each_digest_are_those_of_the_official_article() => CompareAsync("bodies", NamedBodies.Of, _ => []);

    [Fact]
    public async Task No_digest_repeats_a_long_run_of_any_official_text()
    {
        var check = new ProcessStartInfo("python3", [Some.Shared("tools/check_own_words.py"), Path.Combine(Some.ShippedFolder, "laws"), Some.Shared("library")]) { RedirectStandardOutput = true };
        if (!Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "python3")))) Assert.Skip("There is no python3.");
        using var run = Process.Start(check)!;
        var printed = await run.StandardOutput.ReadToEndAsync(Stop);
        await run.WaitForExitAsync(Stop);
        Assert.True(run.ExitCode == 0, printed);
    }

    [Fact]
    public void The_library_is_small() =>
        Assert.True(Directory.EnumerateFiles(Some.ShippedFolder, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length) < LargestLibrary);

    [Fact]
    public async Task The_everyday_words_are_many()
    {
        var entries = await Signposts.ReadAsync(Path.Combine(Some.ShippedFolder, "lexicon"), Some.ShippedPlacesAsync(), Stop);
        Assert.True(entries.All.Count >= 600, $"{entries.All.Count} entries");
        Assert.Distinct(entries.All.SelectMany(entry => entry.Everyday));
        Assert.All(entries.All, entry => Assert.Contains(entry.Everyday, word => PlainText.Of(entry.Question).Contains(word, StringComparison.Ordinal)));
    }

    /// <summary>What an article names and its digest does not, or the other way round, is a fault; <paramref name="own"/> may stand in a digest all the same.</summary>
    private async Task CompareAsync(string kind, Func<string, IReadOnlySet<string>> named, Func<DocumentFacts, HashSet<string>> own)
    {
        var official = OfficialArticle.All();
        var (count, faults) = (0, new List<string>());
        foreach (var (facts, node) in (await LawsAsync()).SelectMany(law => law.Nodes.Select(node => (law.Facts, node))))
        {
            var expected = named(official[(facts.Id, facts.Effective!.Value, node.Label)]);
            var found = named($"{node.Heading} {node.Text}");
            count += expected.Count;
            faults.AddRange(expected.Except(found).Select(name => $"{facts.Address}#{node.Path} lacks {name}"));
            faults.AddRange(found.Except(expected).Except(own(facts)).Select(name => $"{facts.Address}#{node.Path} invents {name}"));
        }

        output.WriteLine($"{count} {kind}, {faults.Count} missing or invented");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>A digest may say of which year its version is.</summary>
    private static HashSet<string> OwnDays(DocumentFacts facts) =>
        [.. new[] { facts.Adopted, facts.Published, facts.Effective }.OfType<DateOnly>().SelectMany(day => Figures.Of(day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)))];

    private static async Task<IReadOnlyList<DocumentVersion>> LawsAsync() =>
        [.. (await FolderReader.ReadAsync(Path.Combine(Some.ShippedFolder, "laws"), Stop)).Select(file => file.Reading.Document!)];
}
