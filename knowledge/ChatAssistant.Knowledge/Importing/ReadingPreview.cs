namespace ChatAssistant.Knowledge;

/// <summary>What a person looks at before a document that was read is kept: how it is built, how it begins, how much of it there is.</summary>
/// <param name="Parts">How many 编.</param>
/// <param name="Chapters">How many 章.</param>
/// <param name="Sections">How many 节.</param>
/// <param name="Articles">How many 条, with those put in between; 0 for a document without articles.</param>
/// <param name="Annexes">How many annexes.</param>
/// <param name="Passages">How many articles, annexes, sections and other pieces of the first level.</param>
/// <param name="Letters">How many characters, blanks not counted. Of an original each is in the tree: a reading that lost one is refused.</param>
/// <param name="FirstLines">How it begins.</param>
public sealed record ReadingPreview(
    int Parts, int Chapters, int Sections, int Articles, int Annexes, int Passages, int Letters, IReadOnlyList<string> FirstLines)
{
    private const int ShownLines = 3;

    private const int LongestLine = 60;

    /// <summary>As in <see cref="Division.Rank"/>. A heading without a number has the rank of a 编 and is none.</summary>
    private const int PartRank = 1, ChapterRank = 3, SectionRank = 4;

    public static ReadingPreview Of(DocumentVersion document)
    {
        var ranks = document.Divisions.Where(division => DivisionLine.Of(division.Title.Split('\n')[0]) is not { Number: null }).ToLookup(division => division.Rank);
        return new(
            ranks[PartRank].Count(),
            ranks[ChapterRank].Count(),
            ranks[SectionRank].Count(),
            document.Nodes.Count(node => char.IsAsciiDigit(node.Path[0])),
            document.Nodes.Count(node => node.Path[0] == '附'),
            document.Nodes.Count,
            document.Nodes.Sum(node => node.Text.Count(ChatAssistant.Knowledge.Letters.IsLetter)),
            [.. document.Nodes.Select(LineOf).Where(line => line.Length > 0).Take(ShownLines)]);
    }

    private static string LineOf(TextNode node)
    {
        var line = $"{node.Label}　{node.Text.Split('\n')[0]}".Trim('　');
        return line.Length > LongestLine ? line[..LongestLine] + "……" : line;
    }
}
