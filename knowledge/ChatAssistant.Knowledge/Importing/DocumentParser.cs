namespace ChatAssistant.Knowledge;

/// <summary>From text to tree. What sort of text it is shows in the text itself.</summary>
internal static class DocumentParser
{
    public static DocumentVersion Parse(SourceText source) => new(source.Facts, source switch
    {
        { Facts.Layer: Layer.Digest } => DigestParser.Parse(source.Body),
        _ when ArticleParser.HasArticles(source.Body) => ArticleParser.Parse(source.Body),
        _ => SectionParser.Parse(source.Body),
    });
}
