using System.Globalization;

namespace ChatAssistant.Knowledge;

/// <summary>One version of a document as a tree. The texts of <paramref name="Nodes"/> together are its whole text, once.</summary>
public sealed record DocumentVersion(DocumentFacts Facts, IReadOnlyList<TextNode> Nodes)
{
    /// <summary>The parts, chapters and sections (编, 章, 节) in reading order; empty for a document without them.</summary>
    public IReadOnlyList<Division> Divisions { get; init; } = [];

    /// <summary>The first level, in reading order: articles or sections.</summary>
    public IEnumerable<Passage> Passages => Nodes.Select(ToPassage);

    /// <summary>The numbers of its articles in reading order, without those put in between (39-1); empty for a document without articles.</summary>
    public IEnumerable<int> ArticleNumbers =>
        Nodes.Select(node => int.TryParse(node.Path, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).Where(number => number > 0);

    public Passage ToPassage(TextNode node) => new(
        Facts.Address with { Path = node.Path }, Facts.Title, node.Label, node.Heading, node.Text, Facts.Layer);

    /// <summary>Every node at every depth, parents first.</summary>
    public IEnumerable<TextNode> AllNodes() => Nodes.SelectMany(node => node.AndBelow());
}
