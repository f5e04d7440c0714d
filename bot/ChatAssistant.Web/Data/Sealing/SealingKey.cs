namespace ChatAssistant.Web.Data.Sealing;

/// <param name="Id">Sixteen hexadecimal digits; no secret. It stands in front of everything sealed with the key.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="Secret">The AES-256 key.</param>
public sealed record SealingKey(string Id, DateTimeOffset MadeAt, byte[] Secret)
{
    public const int IdBytes = 8;
    public const int SecretBytes = 32;

    public bool IsSound => Id.Length == 2 * IdBytes && Id.All(char.IsAsciiHexDigitLower) && Secret.Length == SecretBytes;
}
