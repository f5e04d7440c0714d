namespace ChatAssistant.Knowledge;

/// <summary>What came of reading a file: the document and the source to store, or an error in words for people.</summary>
public sealed record DocumentReading
{
    public SourceText? Source { get; private init; }

    public DocumentVersion? Document { get; private init; }

    /// <summary>Why it could not be read, in zh-CN; null when it was.</summary>
    public string? Error { get; private init; }

    /// <summary>What looks odd in a document that was read (a gap in the article numbers), in zh-CN.</summary>
    public IReadOnlyList<string> Remarks { get; private init; } = [];

    internal static DocumentReading Failed(string error) => new() { Error = error };

    internal static DocumentReading Of(SourceText source)
    {
        var document = DocumentParser.Parse(source);
        return document.Nodes.Count == 0
            ? Failed("没有读出任何条文或段落。")
            : new() { Source = source, Document = document, Remarks = [.. ReadingRemarks.On(document)] };
    }
}
