namespace ChatAssistant.Knowledge;

/// <summary>A version that is held, as a tree to compare: its articles or sections in the layer that is shown.</summary>
public static class HeldVersion
{
    /// <summary>Null when it is not held. The document may be named by its id or by its full title.</summary>
    public static DocumentVersion? Of(IKnowledgeBase knowledge, Address address)
    {
        var held = knowledge.Documents.FirstOrDefault(document =>
            document.Address.Effective == address.Effective && (document.Address.Document == address.Document || document.Title == address.Document));
        if (held is null) return null;

        var facts = held.Facts ?? new DocumentFacts
        {
            Id = held.Address.Document,
            Title = held.Title,
            Kind = held.Kind,
            Layer = held.Layer,
            Effective = held.Address.Effective,
        };
        return new(facts, [.. knowledge.Read(held.Address).Select(passage => new TextNode(passage.Address.Path, passage.Label, passage.Heading, passage.Text))]);
    }
}
