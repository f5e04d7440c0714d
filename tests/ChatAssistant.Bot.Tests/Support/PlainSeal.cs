using System.Text;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Sealing;

namespace ChatAssistant.Bot.Tests.Support;

/// <summary>Seals nothing: what tests look at is which words were handed to be sealed.</summary>
internal sealed class PlainSeal : ITextSeal, ICertificateHasher
{
    public SealedText Seal(string purpose, string words) => new("test", Encoding.UTF8.GetBytes(words));

    public string? Open(string purpose, SealedText sealedText) => Encoding.UTF8.GetString(sealedText.Bytes);

    public string HashOf(string number) => CertificateHash.Of(number, new byte[32]);
}
