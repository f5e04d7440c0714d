using System.Buffers.Binary;
using System.Text;

namespace ChatAssistant.Channels.Attachments.Formats;

/// <summary>Copies a WebP without EXIF, XMP and unknown chunks, those inside an animation's frames too.</summary>
internal static class WebP
{
    private const byte MetadataFlags = 0x08 | 0x04;
    private const int FrameHeaderBytes = 16;
    private const int FormBytes = 4;

    private static readonly HashSet<string> Kept = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"];
    private static readonly HashSet<string> KeptInFrame = ["VP8 ", "VP8L", "ALPH"];

    /// <summary>Null when it is no whole WebP.</summary>
    public static byte[]? WithoutMetadata(ReadOnlyMemory<byte> picture)
    {
        var source = new Bytes(picture.Span);
        if (!source.TrySkip("RIFF"u8) || !source.TryUInt32LittleEndian(out var size) || !source.TryTake(size, out var content)) return null;
        if (!content.StartsWith("WEBP"u8) || Copied(content[FormBytes..], Kept) is not { Length: > 0 } chunks) return null;
        var copy = new MemoryStream(picture.Length);
        copy.Write("RIFF"u8);
        Write(copy, (uint)(FormBytes + chunks.Length));
        copy.Write("WEBP"u8);
        copy.Write(chunks);
        return copy.ToArray();
    }

    /// <summary>The chunks that are kept; null when one is cut off.</summary>
    private static byte[]? Copied(ReadOnlySpan<byte> content, HashSet<string> kept)
    {
        var source = new Bytes(content);
        var copy = new MemoryStream(content.Length);
        while (!source.IsAtEnd)
        {
            if (!TryChunk(ref source, out var type, out var body)) return null;
            if (!kept.Contains(type)) continue;
            if (Cleaned(type, body) is not { } clean) return null;
            copy.Write(Encoding.ASCII.GetBytes(type));
            Write(copy, (uint)clean.Length);
            copy.Write(clean);
            if (clean.Length % 2 == 1) copy.WriteByte(0);
        }

        return copy.ToArray();
    }

    private static byte[]? Cleaned(string type, ReadOnlySpan<byte> body) => (type, body.Length) switch
    {
        ("VP8X", 10) => [(byte)(body[0] & ~MetadataFlags), .. body[1..]],
        ("VP8X", _) => null,
        ("ANMF", < FrameHeaderBytes) => null,
        ("ANMF", _) => Copied(body[FrameHeaderBytes..], KeptInFrame) is { } frame ? [.. body[..FrameHeaderBytes], .. frame] : null,
        _ => body.ToArray(),
    };

    /// <summary>A chunk of odd length has one more byte behind it.</summary>
    private static bool TryChunk(ref Bytes source, out string type, out ReadOnlySpan<byte> body)
    {
        type = "";
        body = default;
        if (!source.TryTake(4, out var name) || !source.TryUInt32LittleEndian(out var length) || !source.TryTake(length, out body)) return false;
        type = Encoding.Latin1.GetString(name);
        return length % 2 == 0 || source.TryByte(out _);
    }

    private static void Write(MemoryStream copy, uint number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        copy.Write(bytes);
    }
}
