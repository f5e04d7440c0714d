namespace ChatAssistant.Knowledge;

/// <summary>What is searched as one: an article or a section, with our digest of it where there is one.</summary>
internal sealed record Entry(HeldDocument Document, TextNode Node, TextNode? Digest, Passage Passage)
{
    public string Heading => $"{Node.Chapter} {Node.Heading} {Digest?.Heading}";

    /// <summary>Our plain words; empty where they are themselves the text.</summary>
    public string PlainWords => Digest is null || ReferenceEquals(Digest, Node) ? "" : Digest.Text;

    public IReadOnlyList<string> Phrasings => Digest?.Phrasings ?? Node.Phrasings;
}
