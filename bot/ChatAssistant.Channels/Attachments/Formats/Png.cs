using System.Text;

namespace ChatAssistant.Channels.Attachments.Formats;

/// <summary>
/// Copies a PNG without its metadata: only chunks stay that make up the picture or its colours. Texts, EXIF, times and private chunks go,
/// and with them what comes after the end.
/// </summary>
internal static class Png
{
    private const int HeaderBytes = 13;
    private const int CheckBytes = 4;

    private static readonly HashSet<string> Kept =
    [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "acTL", "fcTL", "fdAT",
    ];

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Null when it is no whole PNG.</summary>
    public static byte[]? WithoutMetadata(ReadOnlyMemory<byte> picture)
    {
        var source = new Bytes(picture.Span);
        if (!source.TrySkip(Signature)) return null;
        var copy = new MemoryStream(picture.Length);
        copy.Write(Signature);
        var (isFirst, hasData) = (true, false);
        while (TryChunk(ref source, out var type, out var chunk))
        {
            if (isFirst != (type is "IHDR") || (isFirst && chunk.Length != 8 + HeaderBytes + CheckBytes)) return null;
            isFirst = false;
            if (Kept.Contains(type)) copy.Write(chunk);
            else if (IsNeeded(type)) return null;
            hasData |= type is "IDAT";
            if (type is "IEND") return hasData ? copy.ToArray() : null;
        }

        return null;
    }

    /// <summary>The whole chunk: length, type, content, check sum.</summary>
    private static bool TryChunk(ref Bytes source, out string type, out ReadOnlySpan<byte> chunk)
    {
        type = "";
        chunk = default;
        var ahead = source;
        if (!ahead.TryUInt32BigEndian(out var length) || length > int.MaxValue || !ahead.TryTake(4, out var name)) return false;
        type = Encoding.Latin1.GetString(name);
        return source.TryTake(8L + length + CheckBytes, out chunk);
    }

    /// <summary>An upper-case letter in front says: without this chunk the picture cannot be shown.</summary>
    private static bool IsNeeded(string type) => !char.IsAsciiLetterLower(type[0]);
}
