namespace ChatAssistant.Channels.Attachments.Formats;

/// <summary>Copies a GIF without its comments, plain texts and application blocks, but for the one that says how often an animation runs.</summary>
internal static class Gif
{
    private const byte Trailer = 0x3B;
    private const byte Image = 0x2C;
    private const byte Extension = 0x21;
    private const byte GraphicControl = 0xF9;
    private const byte Application = 0xFF;

    /// <summary>Null when it is no whole GIF.</summary>
    public static byte[]? WithoutMetadata(ReadOnlyMemory<byte> picture)
    {
        var source = new Bytes(picture.Span);
        var copy = new MemoryStream(picture.Length);
        if (!TryHeader(ref source, copy)) return null;
        var hasImage = false;
        while (source.TryByte(out var kind))
        {
            if (kind is Trailer)
            {
                copy.WriteByte(Trailer);
                return hasImage ? copy.ToArray() : null;
            }

            if (kind is Image ? !TryImage(ref source, copy) : kind is not Extension || !TryExtension(ref source, copy)) return null;
            hasImage |= kind is Image;
        }

        return null;
    }

    private static bool TryHeader(ref Bytes source, MemoryStream copy)
    {
        if (!source.TryTake(6, out var signature) || !(signature.SequenceEqual("GIF89a"u8) || signature.SequenceEqual("GIF87a"u8))) return false;
        if (!source.TryTake(7, out var screen) || !source.TryTake(ColoursOf(screen[4]), out var colours)) return false;
        copy.Write(signature);
        copy.Write(screen);
        copy.Write(colours);
        return true;
    }

    private static bool TryImage(ref Bytes source, MemoryStream copy)
    {
        if (!source.TryTake(9, out var place) || !source.TryTake(ColoursOf(place[8]), out var colours)) return false;
        if (!source.TryByte(out var codeSize) || !TryBlocks(ref source, out var blocks)) return false;
        copy.WriteByte(Image);
        copy.Write(place);
        copy.Write(colours);
        copy.WriteByte(codeSize);
        copy.Write(blocks);
        return true;
    }

    private static bool TryExtension(ref Bytes source, MemoryStream copy)
    {
        if (!source.TryByte(out var label) || !TryBlocks(ref source, out var blocks)) return false;
        var isKept = label is GraphicControl || (label is Application && (blocks[1..].StartsWith("NETSCAPE2.0"u8) || blocks[1..].StartsWith("ANIMEXTS1.0"u8)));
        if (!isKept) return true;
        copy.Write([Extension, label]);
        copy.Write(blocks);
        return true;
    }

    /// <summary>Blocks of up to 255 bytes, each with its length in front, and the empty one at their end.</summary>
    private static bool TryBlocks(ref Bytes source, out ReadOnlySpan<byte> blocks)
    {
        blocks = default;
        var ahead = source;
        while (ahead.TryByte(out var length))
        {
            if (length == 0) return source.TryTake(source.Left.Length - ahead.Left.Length, out blocks);
            if (!ahead.TryTake(length, out _)) return false;
        }

        return false;
    }

    /// <summary>The bytes of the colour table that the flags announce.</summary>
    private static int ColoursOf(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 0x07) + 1);
}
