namespace ChatAssistant.Channels.Attachments;

/// <summary>What kind of picture a platform served: some do not say.</summary>
internal static class PictureType
{
    private const string Anything = "application/octet-stream";

    /// <summary>What was said, or else what the first bytes say. Whether it is really one is looked at later.</summary>
    public static string Of(string? said, ReadOnlySpan<byte> content) => said is null or Anything ? Shown(content) : said;

    private static string Shown(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "image/jpeg"
        : content.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) ? "image/png"
        : content.StartsWith("GIF8"u8) ? "image/gif"
        : content.StartsWith("RIFF"u8) ? "image/webp"
        : Anything;
}
