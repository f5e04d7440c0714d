using System.Text;
using ChatAssistant.Cases.Sealing;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ChatAssistant.Web.Data.Cases;

/// <summary>A sealed text in one column: the length of the key's id, the id, the bytes.</summary>
internal sealed class SealedBytes() : ValueConverter<SealedText, byte[]>(text => Join(text), bytes => Split(bytes))
{
    private static byte[] Join(SealedText text)
    {
        var keyId = Encoding.UTF8.GetBytes(text.KeyId);
        return [checked((byte)keyId.Length), .. keyId, .. text.Bytes];
    }

    private static SealedText Split(byte[] bytes)
    {
        var start = 1 + bytes[0];
        return new(Encoding.UTF8.GetString(bytes[1..start]), bytes[start..]);
    }
}
