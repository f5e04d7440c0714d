using System.IO.Compression;

namespace ChatAssistant.Channels.BotFramework.Manifests;

/// <summary>
/// The app package for Teams. The same values give the same bytes: nothing is compressed, since that differs between versions of a library,
/// and nothing bears the time it was made.
/// </summary>
public static class TeamsPackage
{
    private const string Manifest = "manifest.json";

    // Beside the manifest, at the root: in a folder Teams does not find them.
    private static readonly string[] AsTheyAre = ["color.png", "outline.png", "en.json"];

    // The first instant a package can bear.
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // A plain file that everybody may read, as Unix writes it.
    private const int PlainFile = 0b1_000_000_110_100_100 << 16;

    /// <param name="sources">The folder manifest/teams.</param>
    /// <param name="app">Without an objection.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="IOException">A source is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The template is wrong.</exception>
    public static async Task<byte[]> PackAsync(string sources, TeamsApp app, CancellationToken cancellationToken)
    {
        using var package = new MemoryStream();
        using (var archive = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            var template = await File.ReadAllTextAsync(Path.Combine(sources, Manifest), cancellationToken);
            await AddAsync(archive, Manifest, ManifestTemplate.Fill(template, app.Values()), cancellationToken);
            foreach (var name in AsTheyAre) await AddAsync(archive, name, await File.ReadAllBytesAsync(Path.Combine(sources, name), cancellationToken), cancellationToken);
        }

        return package.ToArray();
    }

    private static async Task AddAsync(ZipArchive archive, string name, byte[] content, CancellationToken cancellationToken)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
        (entry.LastWriteTime, entry.ExternalAttributes) = (Always, PlainFile);
        await using var stream = await entry.OpenAsync(cancellationToken);
        await stream.WriteAsync(content, cancellationToken);
    }
}
