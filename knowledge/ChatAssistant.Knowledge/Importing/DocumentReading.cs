namespace ChatAssistant.Knowledge;

/// <summary>
/// What came of reading a file, to be looked at before it is kept: the document and the source to store, or an error in
/// words for people.
/// </summary>
public sealed record DocumentReading
{
    internal const string NoText = "没有读出任何条文或段落，请检查文件里有没有文字（扫描件要先做文字识别）。";

    public SourceText? Source { get; private init; }

    /// <summary>The tree that was read.</summary>
    public DocumentVersion? Document { get; private init; }

    /// <summary>Why it could not be read, in zh-CN; null when it was.</summary>
    public string? Error { get; private init; }

    /// <summary>What looks odd in a document that was read (a gap in the article numbers), in zh-CN.</summary>
    public IReadOnlyList<string> Remarks { get; private init; } = [];

    /// <summary>How it stands to what is held already.</summary>
    public HeldRelation Relation { get; private init; }

    /// <summary>The held version that <see cref="Relation"/> speaks of; null for a new document.</summary>
    public Address? RelatedTo { get; private init; }

    internal static DocumentReading Failed(string error) => new() { Error = error };

    internal static DocumentReading Of(SourceText source, IReadOnlyList<string> remarks)
    {
        var document = DocumentParser.Parse(source);
        if (document.Nodes.Count == 0) return Failed(NoText);
        return source.Facts.Layer == Layer.Original && Losses.In(source.Body, document) is { } lost
            ? Failed($"读取时有文字没有对上（从“{lost}”处起），没有导入，请把正文另存为 .txt 再试。")
            : new() { Source = source, Document = document, Remarks = [.. remarks, .. ReadingRemarks.On(document)] };
    }

    internal DocumentReading Remarked(string remark) => this with { Remarks = [.. Remarks, remark] };

    /// <summary>The same document under the id it is held by.</summary>
    internal DocumentReading Related(HeldRelation relation, Address address)
    {
        if (Source is null || Document is null) return this;
        var facts = Source.Facts with { Id = address.Document };
        return this with { Source = Source with { Facts = facts }, Document = Document with { Facts = facts }, Relation = relation, RelatedTo = address };
    }
}
