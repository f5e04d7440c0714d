using System.Buffers.Binary;

namespace ChatAssistant.Channels.Attachments.Formats;

/// <summary>Decides what of a segment is copied.</summary>
internal static class JpegSegment
{
    private const byte App0 = 0xE0;
    private const byte App1 = 0xE1;
    private const byte App2 = 0xE2;
    private const byte App14 = 0xEE;
    private const int JfifWithoutThumbnail = 14;

    public static void Write(MemoryStream copy, byte marker, ReadOnlySpan<byte> body)
    {
        if (!Jpeg.IsApplication(marker)) Copy(copy, marker, body);
        else if (marker is App0 && body.StartsWith("JFIF\0"u8) && body.Length >= JfifWithoutThumbnail) CopyJfif(copy, body);
        else if (marker is App1 && ExifOrientation.Read(body) is { } orientation) Copy(copy, App1, ExifOrientation.Write(orientation));
        else if (marker is App2 && body.StartsWith("ICC_PROFILE\0"u8)) Copy(copy, marker, body);
        else if (marker is App14 && body.StartsWith("Adobe"u8)) Copy(copy, marker, body);
    }

    /// <summary>The last two bytes of what is kept are the thumbnail's width and height.</summary>
    private static void CopyJfif(MemoryStream copy, ReadOnlySpan<byte> body) => Copy(copy, App0, [.. body[..(JfifWithoutThumbnail - 2)], 0, 0]);

    private static void Copy(MemoryStream copy, byte marker, ReadOnlySpan<byte> body)
    {
        Span<byte> length = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(body.Length + 2));
        copy.Write([0xFF, marker]);
        copy.Write(length);
        copy.Write(body);
    }
}
