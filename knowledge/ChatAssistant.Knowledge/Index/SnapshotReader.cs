using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace ChatAssistant.Knowledge;

/// <summary>
/// Reads what <see cref="SnapshotWriter"/> wrote. Never asks for more memory than the file is long; what does not fit is an
/// <see cref="InvalidDataException"/>. Nothing it returned is to be trusted before <see cref="Close"/> has said so.
/// </summary>
internal sealed class SnapshotReader(Stream stream) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _left = stream.Length - SHA256.HashSizeInBytes;

    /// <summary>False when the file is not one of ours.</summary>
    public bool ReadHead(ReadOnlySpan<byte> mark, out int version)
    {
        Span<byte> head = stackalloc byte[mark.Length];
        ReadBytes(head);
        version = ReadNumber();
        return head.SequenceEqual(mark);
    }

    public string ReadText() => Encoding.UTF8.GetString(Read<byte>());

    public T[] Read<T>()
        where T : unmanaged
    {
        var length = ReadNumber();
        if (length < 0 || (long)length * Unsafe.SizeOf<T>() > _left) throw new InvalidDataException("An array is longer than the file.");

        var values = GC.AllocateUninitializedArray<T>(length);
        ReadBytes(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    public T ReadOne<T>()
        where T : unmanaged
        => Read<T>() is [var one] ? one : throw new InvalidDataException("One value was expected.");

    /// <summary>Whether everything has been read and is what was written.</summary>
    public bool Close()
    {
        Span<byte> written = stackalloc byte[SHA256.HashSizeInBytes];
        stream.ReadExactly(written);
        return _left == 0 && written.SequenceEqual(_hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();

    private int ReadNumber()
    {
        Span<byte> number = stackalloc byte[sizeof(int)];
        ReadBytes(number);
        return MemoryMarshal.Read<int>(number);
    }

    private void ReadBytes(Span<byte> bytes)
    {
        if (bytes.Length > _left) throw new InvalidDataException("The file ends too early.");

        stream.ReadExactly(bytes);
        _hash.AppendData(bytes);
        _left -= bytes.Length;
    }
}
