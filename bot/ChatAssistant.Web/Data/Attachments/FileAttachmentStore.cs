using System.Security.Cryptography;
using System.Text.RegularExpressions;
using ChatAssistant.Channels.Attachments;
using Newtonsoft.Json;

namespace ChatAssistant.Web.Data.Attachments;

/// <summary>Attachments as files beside the database: the content, and a small description next to it.</summary>
internal sealed partial class FileAttachmentStore(DataFolder folder) : IAttachmentStore
{
    public async Task<string> SaveAsync(StoredFile file, CancellationToken cancellationToken)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        await WriteDurablyAsync(ContentPath(id), file.Content, cancellationToken);
        var description = JsonConvert.SerializeObject(new Description(file.Name, file.ContentType));
        // The description comes last: with it the file counts as kept.
        await WriteDurablyAsync(DescriptionPath(id), System.Text.Encoding.UTF8.GetBytes(description), cancellationToken);
        return id;
    }

    public async Task<StoredFile?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (!Id().IsMatch(id) || !File.Exists(DescriptionPath(id))) return null;
        var description = JsonConvert.DeserializeObject<Description>(await File.ReadAllTextAsync(DescriptionPath(id), cancellationToken))!;
        return new StoredFile(description.Name, description.ContentType, await File.ReadAllBytesAsync(ContentPath(id), cancellationToken));
    }

    private string ContentPath(string id) => Path.Combine(folder.Attachments.FullName, id);

    private string DescriptionPath(string id) => ContentPath(id) + ".json";

    private static async Task WriteDurablyAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.Asynchronous);
        await file.WriteAsync(content, cancellationToken);
        file.Flush(flushToDisk: true);
    }

    [GeneratedRegex("^[0-9a-f]{64}$")]
    private static partial Regex Id();

    private sealed record Description(string Name, string ContentType);
}
