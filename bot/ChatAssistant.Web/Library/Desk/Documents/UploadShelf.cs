using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Library.Desk.Documents;

/// <summary>
/// Holds files between their preview and the word to keep them, in memory alone: what nobody has agreed to leaves nothing behind. Each is
/// its owner's, for a while, and taken once.
/// </summary>
public sealed class UploadShelf(TimeProvider clock, IOptions<KnowledgeDeskOptions> options)
{
    private const int TokenBytes = 16;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Upload> _held = [];

    /// <summary>The word the file is asked back by; of too many the oldest makes room.</summary>
    public string Put(string by, string fileName, byte[] bytes)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        lock (_gate)
        {
            Clear();
            while (_held.Count >= options.Value.UploadsKept) _held.Remove(_held.MinBy(pair => pair.Value.Until).Key);
            _held.Add(token, new(by, fileName, bytes, clock.GetUtcNow() + options.Value.UploadKeptFor));
        }

        return token;
    }

    /// <summary>Null when it is not there any more, or is somebody else's.</summary>
    public Upload? Take(string? token, string by)
    {
        lock (_gate)
        {
            Clear();
            return token is not null && _held.TryGetValue(token, out var upload) && upload.By == by && _held.Remove(token) ? upload : null;
        }
    }

    private void Clear()
    {
        foreach (var (token, _) in _held.Where(pair => pair.Value.Until <= clock.GetUtcNow()).ToList()) _held.Remove(token);
    }
}
