namespace ChatAssistant.Knowledge;

/// <summary>Finds an article again in another version of its law, by its words.</summary>
internal static class Counterparts
{
    /// <summary>
    /// Two versions of one rule can be written quite differently and are still far more like each other than unlike ones.
    /// Below this, an article has no counterpart. Our digests are short, so this is lower than what a comparison asks for.
    /// </summary>
    private const double LeastLikeness = 0.25;

    public static Passage? Of(Address address, DateOnly day, Snapshot snapshot)
    {
        var (from, to) = (Holding(address, snapshot), InForce(address.Document, day, snapshot));
        var node = from?.Nodes.FirstOrDefault(node => node.Path == address.Path.Split('/')[0]);
        if (node is null || to is null) return null;
        if (ReferenceEquals(from, to)) return to.ToPassage(node);

        var likest = TextPairs.Likenesses([WordsOf(node)], [.. to.Nodes.Select(WordsOf)]).MaxBy(pair => pair.Likeness);
        return likest.Likeness >= LeastLikeness ? to.ToPassage(to.Nodes[likest.After]) : null;
    }

    private static string WordsOf(TextNode node) => Letters.Of(node.Heading + node.Text);

    private static DocumentVersion? Holding(Address address, Snapshot snapshot) =>
        snapshot.Held.FirstOrDefault(document => document.Facts.Address == address with { Path = "" })?.Shown;

    private static DocumentVersion? InForce(string id, DateOnly day, Snapshot snapshot) =>
        snapshot.Held.LastOrDefault(document => document.Facts.Id == id && document.Facts.IsInForce(day))?.Shown;
}
