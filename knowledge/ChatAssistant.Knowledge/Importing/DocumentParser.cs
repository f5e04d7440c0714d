namespace ChatAssistant.Knowledge;

/// <summary>From text to tree. What sort of text it is shows in the text itself.</summary>
internal static class DocumentParser
{
    public static DocumentVersion Parse(SourceText source) => source switch
    {
        { Facts.Layer: Layer.Digest } => new(source.Facts, DigestParser.Parse(source.Body)),
        _ when ArticleParser.HasArticles(source.Body) => ArticleParser.Parse(source.Facts, source.Body),
        _ => new(source.Facts, SectionParser.Parse(source.Body)),
    };
}
