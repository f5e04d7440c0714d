namespace ChatAssistant.Knowledge;

/// <summary>A part of a document: an article, a section, or a paragraph or item of one.</summary>
/// <param name="Path">As in <see cref="Address.Path"/>.</param>
/// <param name="Label">How people name the place.</param>
/// <param name="Heading">Its own heading, or empty.</param>
/// <param name="Text">The whole text, with that of the parts below it.</param>
public sealed record TextNode(string Path, string Label, string Heading, string Text)
{
    public IReadOnlyList<TextNode> Children { get; init; } = [];

    /// <summary>The chapter and section titles it stands under, outermost first; empty when there are none.</summary>
    public string Chapter { get; init; } = "";

    /// <summary>The number as the source writes it before the text (第三十九条), where <see cref="Text"/> begins after it; else empty.</summary>
    public string Opening { get; init; } = "";

    /// <summary>Questions it answers in everyday words: searched, never shown as text.</summary>
    public IReadOnlyList<string> Phrasings { get; init; } = [];

    public IEnumerable<TextNode> AndBelow() => Children.SelectMany(child => child.AndBelow()).Prepend(this);
}
