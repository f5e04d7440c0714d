using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary>Finds a version to compare: in a file, or among what is held, the original where there is one and else the digest.</summary>
internal sealed class ComparedVersions(IKnowledgeBase knowledge, DocumentImporter importer)
{
    /// <returns>The version, or an error in words for people.</returns>
    public async Task<(DocumentVersion? Version, string? Error)> FindAsync(string typed, CancellationToken cancellationToken)
    {
        if (File.Exists(typed)) return Only(typed, await importer.ReadFileAsync(typed, Holdings.None, cancellationToken));
        if (Address.Parse(typed) is not { } address) return (null, $"“{typed}”不是一个地址，也没有这个文件。地址写成 传染病防治法@2025-09-01 这样。");
        return HeldVersion.Of(knowledge, address with { Path = "" }) is { } held ? (held, null) : (null, NotHeld(address));
    }

    private static (DocumentVersion? Version, string? Error) Only(string path, IReadOnlyList<FileReading> files) => files switch
    {
        [{ Reading: { Document: { } document } }] => (document, null),
        [{ Reading: { Error: { } error } }] => (null, $"{path}：{error}"),
        _ => (null, $"{path} 里有{files.Count}个文件，请解开后给出其中一个。"),
    };

    private string NotHeld(Address address)
    {
        var others = knowledge.Documents.Where(held => held.Address.Document == address.Document || held.Title == address.Document).Select(held => held.Address.ToString()).ToList();
        return others.Count == 0
            ? $"没有收录 {address}，也没有这个文件。用 knowledge list 查看收录的文件。"
            : $"没有收录 {address}。收录的版本有：{string.Join("、", others)}。";
    }
}
