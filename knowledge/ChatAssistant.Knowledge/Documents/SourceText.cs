namespace ChatAssistant.Knowledge;

/// <summary>One layer of one version of a document as it is kept in a store: facts, and the text its passages are read from.</summary>
public sealed record SourceText(DocumentFacts Facts, string Body)
{
    /// <summary>The tree that the text is read into.</summary>
    public DocumentVersion Read() => DocumentParser.Parse(this);
}
