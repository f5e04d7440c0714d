namespace ChatAssistant.Knowledge;

/// <summary>One version of a document as a tree. The texts of <paramref name="Nodes"/> together are its whole text, once.</summary>
public sealed record DocumentVersion(DocumentFacts Facts, IReadOnlyList<TextNode> Nodes)
{
    /// <summary>The first level, in reading order: articles or sections.</summary>
    public IEnumerable<Passage> Passages => Nodes.Select(ToPassage);

    public Passage ToPassage(TextNode node) => new(
        Facts.Address with { Path = node.Path }, Facts.Title, node.Label, node.Heading, node.Text, Facts.Layer);

    /// <summary>Every node at every depth, parents first.</summary>
    public IEnumerable<TextNode> AllNodes() => Nodes.SelectMany(node => node.AndBelow());
}
