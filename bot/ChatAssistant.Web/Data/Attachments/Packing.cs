using System.Buffers.Binary;
using System.Text.Json;
using ChatAssistant.Channels.Attachments;

namespace ChatAssistant.Web.Data.Attachments;

/// <summary>A file and its description as one run of bytes: length of the description (4, little endian), description (JSON), content.</summary>
internal static class Packing
{
    private const int LengthBytes = 4;

    public static byte[] Pack(StoredFile file)
    {
        var description = JsonSerializer.SerializeToUtf8Bytes(new Description(file.Name, file.ContentType));
        var length = new byte[LengthBytes];
        BinaryPrimitives.WriteInt32LittleEndian(length, description.Length);
        return [.. length, .. description, .. file.Content.Span];
    }

    public static StoredFile Unpack(byte[] packed)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(packed);
        var description = JsonSerializer.Deserialize<Description>(packed.AsSpan(LengthBytes, length))!;
        return new StoredFile(description.Name, description.ContentType, packed.AsMemory(LengthBytes + length));
    }

    private sealed record Description(string Name, string ContentType);
}
