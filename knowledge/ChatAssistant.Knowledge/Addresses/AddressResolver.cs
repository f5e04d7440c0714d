using System.Globalization;

namespace ChatAssistant.Knowledge;

/// <summary>
/// From 传染病防治法第39条第2款 to the passage. The document is the one named before the number, else the one named after it,
/// else the one spoken of before; where names fit several documents, or none is named, it asks.
/// </summary>
internal sealed class AddressResolver(Snapshot snapshot)
{
    /// <summary>The numbered places of a question; null when it names none.</summary>
    /// <param name="query">The question.</param>
    /// <param name="context">The passage spoken of before, for 下一条 and 第二款; null at the start.</param>
    public AddressResolution? Resolve(Query query, Address? context)
    {
        if (query.References.Count == 0) return context is null ? null : FromContext(query, context);
        if (query.References is [{ IsArticle: true }, ..] && !query.Mentions.Any && context is null) return null;

        var places = new List<PlaceFound>();
        var remarks = new List<string>();
        foreach (var reference in query.References)
        {
            if (query.Mentions.AmbiguousBefore(reference.Start) is { } unclear) return new([], null, unclear);
            if ((query.Mentions.NearestTo(reference.Start) ?? context?.Document) is not { } document) continue;
            Look(query, document, reference, places, remarks);
        }

        return new(places, remarks.Count == 0 ? null : string.Concat(remarks), []);
    }

    private void Look(Query query, string id, ArticleReference reference, List<PlaceFound> places, List<string> remarks)
    {
        if (VersionOn(id, query.DayFor(id)) is not { } document)
        {
            remarks.Add(new VersionFacts(snapshot.Laws, query.Today).NoText(id, query.DayFor(id)));
            return;
        }

        var entry = document.Entries.FirstOrDefault(entry => reference.Paths.Contains(entry.Node.Path));
        if (entry is null) remarks.Add(Missing(document, reference));
        else places.Add(new(entry, Within(entry.Node, reference.Paragraph, reference.Item, remarks)));
    }

    private AddressResolution? FromContext(Query query, Address context)
    {
        var entries = snapshot.Index.Entries.Where(entry => entry.Passage.Address == context with { Path = context.Path.Split('/')[0] }).ToList();
        if (entries is not [var entry, ..]) return null;
        if (ArticleReferences.WithinArticle(query.Plain) is { } within && !query.Mentions.Any)
        {
            var remarks = new List<string>();
            var node = Within(entry.Node, within.Paragraph, within.Item, remarks);
            return new([new(entry, node)], remarks.Count == 0 ? null : remarks[0], []);
        }

        return ArticleReferences.StepIn(query.Plain) is { } step && !query.Mentions.Any ? Step(entry, step) : null;
    }

    private static AddressResolution Step(Entry from, int step)
    {
        var all = from.Document.Entries.ToList();
        var at = all.FindIndex(entry => entry.Node.Path == from.Node.Path) + step;
        return at >= 0 && at < all.Count
            ? new([new(all[at], all[at].Node)], null, [])
            : new([], Wording.NoFurther(Leads.NameOf(from.Document.Facts), from.Node.Label, step > 0), []);
    }

    private static TextNode Within(TextNode article, int? paragraph, int? item, List<string> remarks)
    {
        var node = article;
        if (paragraph is { } wanted)
        {
            if (wanted < 1 || wanted > article.Children.Count)
            {
                remarks.Add(Wording.NoSuchParagraph(article.Label, article.Children.Count, wanted));
                return article;
            }

            node = article.Children[wanted - 1];
        }
        else if (item is not null)
        {
            node = article.Children.FirstOrDefault(child => child.Children.Count > 0) ?? article;
        }

        if (item is not { } itemWanted) return node;
        if (itemWanted >= 1 && itemWanted <= node.Children.Count) return node.Children[itemWanted - 1];
        remarks.Add(node.Children.Count == 0 ? Wording.NoItemsKept(node.Label) : Wording.NoSuchItem(node.Label, itemWanted));
        return node;
    }

    private HeldDocument? VersionOn(string id, DateOnly day) =>
        snapshot.Held.LastOrDefault(document => document.Facts.Id == id && document.Facts.IsInForce(day));

    private static string Missing(HeldDocument document, ArticleReference reference)
    {
        var name = Leads.NameOf(document.Facts);
        if (document.Facts.Kind != DocumentKind.Law) return Wording.NoSuchPlace(name, reference.Number);
        var articles = document.Entries.Select(entry => entry.Node.Path).Where(path => char.IsAsciiDigit(path[0])).ToList();
        return IsWhole(articles) ? Wording.NoSuchArticle(name, articles.Count, reference.Label) : Wording.ArticleNotHeld(name, reference.Label);
    }

    /// <summary>Whether no article is left out before the last: of the constitution only some are kept.</summary>
    private static bool IsWhole(List<string> articles)
    {
        var numbers = articles.Where(path => !path.Contains('-', StringComparison.Ordinal)).Select(path => int.Parse(path, CultureInfo.InvariantCulture)).ToHashSet();
        return numbers.Count == numbers.DefaultIfEmpty().Max();
    }
}
