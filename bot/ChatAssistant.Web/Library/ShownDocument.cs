using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.Library;

/// <summary>One version of a document with the place somebody asked for.</summary>
public sealed record ShownDocument(DocumentSummary Summary, IReadOnlyList<DocumentSummary> OtherVersions, IReadOnlyList<ShownPassage> Passages)
{
    /// <summary>Null when there is no such document, version or place.</summary>
    /// <param name="knowledge">Where the text comes from.</param>
    /// <param name="asked">Without a version, the newest that is held.</param>
    /// <param name="mark">See <see cref="QuoteMark"/>.</param>
    public static ShownDocument? Find(IKnowledgeBase knowledge, Address asked, string? mark)
    {
        var versions = knowledge.Documents.Where(each => each.Address.Document == asked.Document).OrderByDescending(each => each.Address.Effective).ToList();
        var version = versions.Find(each => asked.Effective is null || each.Address.Effective == asked.Effective);
        if (version is null) return null;

        var address = version.Address with { Path = asked.Path };
        var place = asked.Path.Length > 0 ? knowledge.Find(address) : null;
        if (place is null && asked.Path.Length > 0) return null;

        var passages = Outermost(knowledge.Read(version.Address)).Select(passage => Show(passage, place, mark));
        return new ShownDocument(version, [.. versions.Where(each => each != version)], [.. passages]);
    }

    /// <summary>A part's text stands in that of the whole, so a part given beside its whole is left out.</summary>
    private static IEnumerable<Passage> Outermost(IReadOnlyList<Passage> passages)
    {
        var paths = passages.Select(passage => passage.Address.Path).ToHashSet();
        return passages.Where(passage => !paths.Any(path => IsBelow(passage.Address.Path, path)));
    }

    private static ShownPassage Show(Passage passage, Passage? place, string? mark) =>
        place is not null && (place.Address.Path == passage.Address.Path || IsBelow(place.Address.Path, passage.Address.Path))
            ? ShownPassage.Here(passage, place, mark)
            : ShownPassage.Plain(passage);

    private static bool IsBelow(string path, string above) => path.StartsWith(above + "/", StringComparison.Ordinal);
}
