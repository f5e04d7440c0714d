using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace ChatAssistant.Knowledge;

/// <summary>Writes arrays, each after its length, and at the end the hash of everything before.</summary>
internal sealed class SnapshotWriter(Stream stream) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void WriteHead(ReadOnlySpan<byte> mark, int version)
    {
        WriteBytes(mark);
        WriteNumber(version);
    }

    public void WriteText(string text) => Write<byte>(Encoding.UTF8.GetBytes(text));

    public void Write<T>(T[] values)
        where T : unmanaged
    {
        WriteNumber(values.Length);
        WriteBytes(MemoryMarshal.AsBytes<T>(values));
    }

    public void Close() => stream.Write(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();

    private void WriteNumber(int number) => WriteBytes(MemoryMarshal.AsBytes([number]));

    private void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        stream.Write(bytes);
    }
}
