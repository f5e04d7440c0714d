using System.Buffers.Binary;
using System.Text;

namespace ChatAssistant.Channels.Tests.Attachments;

/// <summary>Puts into pictures what telephones and programs put there.</summary>
internal static class Metadata
{
    /// <summary>Stands in every piece of metadata made here, so that a picture without it is without them.</summary>
    public const string Maker = "Somebody's telephone";

    private static readonly byte[] Latitude = [0, 0, 0, 35, 0, 0, 0, 1, 0, 0, 0, 32, 0, 0, 0, 1, 0, 0, 0x0B, 0xB8, 0, 0, 0, 100];

    /// <summary>Where the picture was taken, as it stands in EXIF: 35°32′30″.</summary>
    public static ReadOnlySpan<byte> Place => Latitude;

    /// <summary>A TIFF directory with the maker, the side that is up, and a GPS directory with a latitude.</summary>
    public static byte[] Exif(byte orientation) =>
    [
        .. "MM\0*"u8, 0, 0, 0, 8,
        0, 3,
        0x01, 0x0F, 0, 2, 0, 0, 0, (byte)Maker.Length, 0, 0, 0, 100,
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
        0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 50,
        0, 0, 0, 0,
        0, 1,
        0, 2, 0, 5, 0, 0, 0, 3, 0, 0, 0, 68,
        0, 0, 0, 0,
        .. Latitude,
        .. new byte[8],
        .. Encoding.ASCII.GetBytes(Maker),
    ];

    /// <summary>A JPEG with EXIF, XMP, IPTC, a thumbnail, a comment and a second picture behind it.</summary>
    public static byte[] IntoJpeg(byte[] picture, byte orientation) =>
    [
        .. picture[..2],
        .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation)]),
        .. Segment(0xE1, Encoding.ASCII.GetBytes($"http://ns.adobe.com/xap/1.0/\0<x>{Maker}</x>")),
        .. Segment(0xED, Encoding.ASCII.GetBytes($"Photoshop 3.0\0{Maker}")),
        .. Segment(0xE0, Encoding.ASCII.GetBytes($"JFXX\0{Maker}")),
        .. Segment(0xFE, Encoding.ASCII.GetBytes(Maker)),
        .. picture[2..],
        .. picture, .. Encoding.ASCII.GetBytes(Maker), .. Place,
    ];

    public static byte[] IntoPng(byte[] picture) =>
    [
        .. picture[..33],
        .. Chunk("eXIf", Exif(1)), .. Chunk("tEXt", Encoding.ASCII.GetBytes($"Author\0{Maker}")), .. Chunk("zTXt", Encoding.ASCII.GetBytes(Maker)),
        .. Chunk("iTXt", Encoding.ASCII.GetBytes(Maker)), .. Chunk("tIME", [7, 0xE4, 2, 12, 8, 0, 0]), .. Chunk("prVt", Encoding.ASCII.GetBytes(Maker)),
        .. picture[33..],
        .. Encoding.ASCII.GetBytes(Maker),
    ];

    public static byte[] IntoGif(byte[] picture) =>
    [
        .. picture[..19],
        0x21, 0xFE, (byte)Maker.Length, .. Encoding.ASCII.GetBytes(Maker), 0,
        0x21, 0xFF, 11, .. "XMP DataXMP"u8, (byte)Maker.Length, .. Encoding.ASCII.GetBytes(Maker), 0,
        .. picture[19..],
        .. Encoding.ASCII.GetBytes(Maker),
    ];

    /// <summary>An extended WebP whose flags announce EXIF and XMP.</summary>
    public static byte[] IntoWebP(byte[] picture)
    {
        byte[] chunks = [.. Riff("VP8X", [0x0C, 0, 0, 0, 7, 0, 0, 7, 0, 0]), .. picture[12..], .. Riff("EXIF", Exif(1)), .. Riff("XMP ", Encoding.ASCII.GetBytes(Maker))];
        return [.. "RIFF"u8, .. LittleEndian(4 + chunks.Length), .. "WEBP"u8, .. chunks, .. Encoding.ASCII.GetBytes(Maker)];
    }

    private static byte[] Segment(byte marker, byte[] body) => [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];

    private static byte[] Chunk(string type, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(type), .. body, 0, 0, 0, 0];
    }

    private static byte[] Riff(string type, byte[] body) =>
        [.. Encoding.ASCII.GetBytes(type), .. LittleEndian(body.Length), .. body, .. new byte[body.Length % 2]];

    private static byte[] LittleEndian(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }
}
