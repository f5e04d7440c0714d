using System.Buffers.Binary;

namespace ChatAssistant.Channels.Attachments.Formats;

/// <summary>Reads bytes from front to back and never past the end: what is not there reads as false.</summary>
internal ref struct Bytes(ReadOnlySpan<byte> left)
{
    private ReadOnlySpan<byte> _left = left;

    public readonly bool IsAtEnd => _left.IsEmpty;

    public readonly ReadOnlySpan<byte> Left => _left;

    public bool TryTake(long count, out ReadOnlySpan<byte> taken)
    {
        taken = default;
        if (count < 0 || count > _left.Length) return false;
        taken = _left[..(int)count];
        _left = _left[(int)count..];
        return true;
    }

    /// <summary>Takes what comes next if it is <paramref name="expected"/>.</summary>
    public bool TrySkip(ReadOnlySpan<byte> expected) => _left.StartsWith(expected) && TryTake(expected.Length, out _);

    public bool TryByte(out byte value)
    {
        var isThere = TryTake(1, out var taken);
        value = isThere ? taken[0] : default;
        return isThere;
    }

    public bool TryUInt16BigEndian(out ushort value)
    {
        var isThere = TryTake(2, out var taken);
        value = isThere ? BinaryPrimitives.ReadUInt16BigEndian(taken) : default;
        return isThere;
    }

    public bool TryUInt32BigEndian(out uint value)
    {
        var isThere = TryTake(4, out var taken);
        value = isThere ? BinaryPrimitives.ReadUInt32BigEndian(taken) : default;
        return isThere;
    }

    public bool TryUInt32LittleEndian(out uint value)
    {
        var isThere = TryTake(4, out var taken);
        value = isThere ? BinaryPrimitives.ReadUInt32LittleEndian(taken) : default;
        return isThere;
    }
}
