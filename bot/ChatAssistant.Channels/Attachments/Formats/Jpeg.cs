namespace ChatAssistant.Channels.Attachments.Formats;

/// <summary>
/// Copies a JPEG without its metadata and without touching the picture. Of the application segments only those stay that a viewer needs
/// to show it right: JFIF without its thumbnail, the colour profile, Adobe's colour transform, and of EXIF which side is up.
/// What comes after the end of the picture is left out: telephones put second pictures and films there.
/// </summary>
internal static class Jpeg
{
    private const byte Lead = 0xFF;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const byte Comment = 0xFE;
    private const byte App0 = 0xE0;
    private const byte App15 = 0xEF;

    private static ReadOnlySpan<byte> Start => [0xFF, 0xD8];

    /// <summary>Null when it is no whole JPEG.</summary>
    public static byte[]? WithoutMetadata(ReadOnlyMemory<byte> picture)
    {
        var source = new Bytes(picture.Span);
        if (!source.TrySkip(Start)) return null;
        var copy = new MemoryStream(picture.Length);
        copy.Write(Start);
        var (hasFrame, hasScan) = (false, false);
        while (TryMarker(ref source, out var marker))
        {
            if (marker is EndOfImage)
            {
                copy.Write([Lead, EndOfImage]);
                return hasScan ? copy.ToArray() : null;
            }

            if (!IsSegment(marker) || !TrySegment(ref source, out var body)) return null;
            hasFrame |= IsFrame(marker);
            JpegSegment.Write(copy, marker, body);
            if (marker is not StartOfScan) continue;
            if (!hasFrame || !TryScan(ref source, copy)) return null;
            hasScan = true;
        }

        return null;
    }

    public static bool IsApplication(byte marker) => marker is >= App0 and <= App15 or Comment;

    /// <summary>A marker may have any number of lead bytes in front.</summary>
    private static bool TryMarker(ref Bytes source, out byte marker)
    {
        if (!source.TryByte(out marker) || marker is not Lead) return false;
        while (source.TryByte(out marker))
        {
            if (marker is not Lead) return true;
        }

        return false;
    }

    private static bool TrySegment(ref Bytes source, out ReadOnlySpan<byte> body)
    {
        body = default;
        return source.TryUInt16BigEndian(out var length) && source.TryTake(length - 2, out body);
    }

    /// <summary>Copies the compressed picture up to the next marker. In it the lead byte stands only before 00 and restart markers.</summary>
    private static bool TryScan(ref Bytes source, MemoryStream copy)
    {
        for (var at = 0; at + 1 < source.Left.Length; at++)
        {
            var next = source.Left[at..].IndexOf(Lead);
            if (next < 0) return false;
            at += next;
            if (at + 1 >= source.Left.Length) return false;
            if (source.Left[at + 1] is 0x00 or (>= 0xD0 and <= 0xD7)) continue;
            source.TryTake(at, out var scan);
            copy.Write(scan);
            return true;
        }

        return false;
    }

    /// <summary>Not reserved, not a restart outside a scan, not a second beginning.</summary>
    private static bool IsSegment(byte marker) => marker is >= 0xC0 and not (>= 0xD0 and <= 0xD9) and not (>= 0xF0 and <= 0xFD) and not 0xFF;

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
