using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ChatAssistant.Channels.Attachments;
using ChatAssistant.Web.Data.Sealing;

namespace ChatAssistant.Web.Data.Attachments;

/// <summary>
/// Attachments as sealed files beside the database. A file's name is a digest of its id: who only sees the folder learns no id,
/// and with it no address at which the service would hand the file out.
/// </summary>
internal sealed partial class FileAttachmentStore(DataFolder folder, Seal seal) : IAttachmentStore
{
    private const int IdBytes = 32;

    public Task<string> SaveAsync(StoredFile file, CancellationToken cancellationToken)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        var name = NameOf(id);
        DurableFile.Create(PathOf(name), seal.Protect(SealPurpose.Attachment(name), Packing.Pack(file)));
        return Task.FromResult(id);
    }

    public async Task<StoredFile?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (!Id().IsMatch(id)) return null;
        var name = NameOf(id);
        if (!File.Exists(PathOf(name))) return null;
        return Packing.Unpack(seal.Open(SealPurpose.Attachment(name), await File.ReadAllBytesAsync(PathOf(name), cancellationToken)));
    }

    /// <summary>Deletes a file; one that is not there is deleted already.</summary>
    public void Delete(string id)
    {
        if (Id().IsMatch(id)) File.Delete(PathOf(NameOf(id)));
    }

    private string PathOf(string name) => Path.Combine(folder.Attachments.FullName, name);

    private static string NameOf(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(id)));

    [GeneratedRegex("^[0-9a-f]{64}$")]
    private static partial Regex Id();
}
