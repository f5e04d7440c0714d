using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Importing;

public sealed class CollectionTests
{
    [Theory]
    [InlineData("library/laws", 20, 1561)]
    [InlineData("library/decisions", 11, 67)]
    [InlineData("library/formats", 1, 29)]
    [InlineData("library/national-laws/docs", 312, 24253)]
    public async Task A_collection_is_read_without_a_gap_or_a_lost_letter(string path, int documents, int articles)
    {
        var folder = Some.Shared(path);
        var files = (await FolderReader.ReadAsync(folder, TestContext.Current.CancellationToken)).Where(file => file.Reading.Error is null).ToList();

        Assert.Equal(documents, files.Count);
        Assert.Equal(articles, files.Sum(file => file.Reading.Document!.ArticleNumbers.Count()));
        Assert.All(files, file => Assert.DoesNotContain(file.Reading.Remarks, remark => remark.Contains('条', StringComparison.Ordinal) && !remark.Contains('行', StringComparison.Ordinal)));
        Assert.Equal(documents, files.Select(file => file.Reading.Document!.Facts.Address).Distinct().Count());
        Assert.All(files, file => AssertNothingLost(folder, file));
    }

    /// <summary>Counted anew here, from the raw file and the tree, without anything the reader uses. Joined laws are many files.</summary>
    private static void AssertNothingLost(string folder, FileReading file)
    {
        var path = Path.Combine(folder, file.FileName);
        if (!file.FileName.EndsWith(".md", StringComparison.Ordinal)) return;
        var source = File.ReadAllText(path);
        if (source.Contains("\nnext:", StringComparison.Ordinal)) source += string.Concat(Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*.md").Where(other => other != path).Select(File.ReadAllText));

        var document = file.Reading.Document!;
        var kept = Counts(document.Facts.Title + SampleLaw.LettersOf(document));
        Assert.All(Counts(source), letter => Assert.True(kept.GetValueOrDefault(letter.Key) >= letter.Value, $"{file.FileName}: {letter.Key}"));
    }

    /// <summary>Chinese letters alone: marks and tags of Markdown have none, but for the text of a picture.</summary>
    private static SortedDictionary<char, int> Counts(string text)
    {
        var counts = new SortedDictionary<char, int>();
        foreach (var c in text.Where(c => c is >= '\u4E00' and <= '\u9FFF')) counts[c] = counts.GetValueOrDefault(c) + 1;
        return counts;
    }
}
