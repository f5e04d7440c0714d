using System.Text;

namespace ChatAssistant.Web.Tests.Data.Sealing;

/// <summary>What whoever copies a data folder holds, byte for byte; without the keys, which are kept elsewhere.</summary>
internal sealed class FolderBytes
{
    private readonly Dictionary<string, byte[]> _files;

    private FolderBytes(Dictionary<string, byte[]> files) => _files = files;

    public IEnumerable<string> Names => _files.Keys;

    /// <summary>Can be read while the service runs.</summary>
    public static FolderBytes Of(string folder) => new(Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) is not "keys")
        .ToDictionary(path => Path.GetRelativePath(folder, path), Read));

    /// <summary>Where a text stands, in a file's content or name, as UTF-8 or UTF-16.</summary>
    public IEnumerable<string> Holding(string text)
    {
        var (utf8, utf16) = (Encoding.UTF8.GetBytes(text), Encoding.Unicode.GetBytes(text));
        return _files
            .Where(file => file.Key.Contains(text, StringComparison.Ordinal) || file.Value.AsSpan().IndexOf(utf8) >= 0 || file.Value.AsSpan().IndexOf(utf16) >= 0)
            .Select(file => file.Key);
    }

    public bool Holds(byte[] piece) => Holding(piece).Any();

    /// <summary>The files some bytes stand in.</summary>
    public IEnumerable<string> Holding(byte[] piece) => _files.Where(file => file.Value.AsSpan().IndexOf(piece) >= 0).Select(file => file.Key);

    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
