using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;

namespace ChatAssistant.Web.WebChat;

/// <summary>
/// What the build put into the folder <c>webchat</c> beside the program (WebChat.targets). The set is read once and closed:
/// no name from a request ever becomes a path.
/// </summary>
public sealed class WebChatAssets
{
    /// <summary>The chat itself. It is missing where the program was built without Node.js.</summary>
    public const string Client = "chat.js";

    private const int VersionLength = 12;

    private static readonly (string Encoding, string Extension)[] Compressions = [("br", ".br"), ("gzip", ".gz")];

    private readonly Dictionary<string, WebChatAsset> _assets;

    /// <summary>
    /// Reads the folder; one that does not exist is an empty one.
    /// </summary>
    public WebChatAssets(string folder)
    {
        var types = new FileExtensionContentTypeProvider();
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
        _assets = files
            .Where(file => types.TryGetContentType(file, out _) && !IsCompressed(file))
            .ToDictionary(file => Path.GetFileName(file), file => Read(file, types), StringComparer.Ordinal);
    }

    public bool HaveClient => _assets.ContainsKey(Client);

    /// <summary>
    /// The address to put into the page.
    /// </summary>
    public string AddressOf(string name) =>
        _assets.TryGetValue(name, out var asset) ? $"/webchat/{name}?v={asset.Version}" : $"/webchat/{name}";

    internal WebChatAsset? Find(string name) => _assets.GetValueOrDefault(name);

    private static WebChatAsset Read(string file, FileExtensionContentTypeProvider types)
    {
        var version = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))[..VersionLength];
        var copies = Compressions
            .Select(compression => KeyValuePair.Create(compression.Encoding, file + compression.Extension))
            .Where(copy => File.Exists(copy.Value))
            .ToList();

        return new WebChatAsset(file, TypeOf(file, types), version, copies);
    }

    private static string TypeOf(string file, FileExtensionContentTypeProvider types)
    {
        types.TryGetContentType(file, out var type);

        return type!.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }

    private static bool IsCompressed(string file) =>
        Array.Exists(Compressions, compression => file.EndsWith(compression.Extension, StringComparison.Ordinal));
}
