using System.Buffers.Binary;

namespace ChatAssistant.Channels.Attachments.Formats;

/// <summary>Which side of a picture is up: the one thing in EXIF without which telephones' pictures lie on their side.</summary>
internal static class ExifOrientation
{
    private const int EntryBytes = 12;
    private const ushort Tag = 0x0112;
    private const ushort ShortType = 3;

    private static ReadOnlySpan<byte> Mark => "Exif\0\0"u8;

    /// <summary>From 2 to 8; null when the segment is not EXIF, says nothing of it, or says 1, as the picture lies.</summary>
    public static byte? Read(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith(Mark)) return null;
        var tiff = segment[Mark.Length..];
        if (tiff.Length < 8 || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8))) return null;
        var isBig = tiff[0] is (byte)'M';
        var directory = isBig ? BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]);
        return directory <= tiff.Length - 2 ? Find(tiff[(int)directory..], isBig) : null;
    }

    /// <summary>An EXIF segment that says nothing else.</summary>
    public static byte[] Write(byte orientation) =>
    [
        .. Mark, .. "MM\0*"u8, 0, 0, 0, 8,
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
        0, 0, 0, 0,
    ];

    private static byte? Find(ReadOnlySpan<byte> directory, bool isBig)
    {
        var count = UInt16(directory, isBig);
        var entries = directory[2..];
        for (var i = 0; i < count && entries.Length >= EntryBytes; i++, entries = entries[EntryBytes..])
        {
            if (UInt16(entries, isBig) is not Tag || UInt16(entries[2..], isBig) is not ShortType) continue;
            return UInt16(entries[8..], isBig) is >= 2 and <= 8 and var orientation ? (byte)orientation : null;
        }

        return null;
    }

    private static ushort UInt16(ReadOnlySpan<byte> bytes, bool isBig) =>
        isBig ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
