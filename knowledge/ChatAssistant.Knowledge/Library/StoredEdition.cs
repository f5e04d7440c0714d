using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ChatAssistant.Knowledge;

/// <summary>One text of one address and layer as it was imported.</summary>
/// <param name="Number">Counted from 1 for each address and layer.</param>
/// <param name="Source">What was added.</param>
/// <param name="Sha256">As <see cref="HashOf"/> gives it.</param>
/// <param name="ImportedAt">When it was first added.</param>
/// <param name="IsCurrent">Whether it is the one that is answered from.</param>
public sealed record StoredEdition(int Number, SourceText Source, string Sha256, DateTimeOffset ImportedAt, bool IsCurrent)
{
    /// <summary>SHA-256, in lower-case hexadecimal, over facts and text: two sources are the same edition when it is equal.</summary>
    public static string HashOf(SourceText source)
    {
        // Where and when a text was found does not make it another.
        var facts = JsonSerializer.Serialize(source.Facts with { Source = "", Accessed = null, Sha256 = "" });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{facts}\n{source.Body}")));
    }
}
