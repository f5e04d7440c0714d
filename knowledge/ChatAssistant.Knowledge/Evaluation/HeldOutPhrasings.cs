namespace ChatAssistant.Knowledge;

/// <summary>
/// How well search finds an article by words that nobody gave it. Every article of the laws that ship comes with several phrasings by
/// different askers. One of each is taken out of the library and asked; the others stay. No question is answered by an index that knows it.
/// </summary>
public static class HeldOutPhrasings
{
    /// <summary>An article comes with at least so many phrasings.</summary>
    private const int Folds = 6;

    /// <param name="libraryFolder">The library that ships. A file that cannot be read is an <see cref="InvalidDataException"/>.</param>
    /// <param name="today">The versions in force on this day are searched.</param>
    /// <param name="cancellationToken">Stops between two folds.</param>
    public static async Task<HeldOutReport> MeasureAsync(string libraryFolder, DateOnly today, CancellationToken cancellationToken)
    {
        var content = await new LibraryFolder(libraryFolder).ReadAsync(cancellationToken);
        var asked = new List<HeldOutQuestion>();
        for (var fold = 0; fold < Folds; fold++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            asked.AddRange(Ask(content, fold, today));
        }

        return new(asked);
    }

    private static List<HeldOutQuestion> Ask(LibraryContent content, int fold, DateOnly today)
    {
        var questions = content.Versions
            .Where(version => version.Facts is { Kind: DocumentKind.Law, Layer: Layer.Digest } && version.Facts.IsInForce(today))
            .SelectMany(version => version.Nodes.Where(node => node.Phrasings.Count > fold).Select(node => (Passage: version.ToPassage(node), Text: node.Phrasings[fold])))
            .ToList();
        var snapshot = new Snapshot(Without(content, questions.Select(question => question.Text).ToHashSet()));
        return [.. questions.AsParallel().AsOrdered().Select(question => Ask(question.Passage.Address, question.Text, snapshot, today))];
    }

    /// <summary>An earlier version may have the same phrasing: it goes there too.</summary>
    private static LibraryContent Without(LibraryContent content, HashSet<string> phrasings) => content with
    {
        Versions = [.. content.Versions.Select(version => version with
        {
            Nodes = [.. version.Nodes.Select(node => node with { Phrasings = [.. node.Phrasings.Where(phrasing => !phrasings.Contains(phrasing))] })],
        })],
    };

    private static HeldOutQuestion Ask(Address address, string text, Snapshot snapshot, DateOnly today)
    {
        var query = snapshot.Reading.Read(text, null, today);
        var found = Refinement.Of(query, snapshot.Ranking.Rank(query), snapshot.Index);
        var place = 1 + found.Select(supported => snapshot.Index.Entries[supported.Ranked.Entry].Passage.Address).ToList().IndexOf(address);
        return new(address, text, place, new Support(snapshot).Of(query).Count > 0);
    }
}
