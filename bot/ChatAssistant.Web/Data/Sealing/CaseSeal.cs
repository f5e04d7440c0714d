using ChatAssistant.Cases.Sealing;

namespace ChatAssistant.Web.Data.Sealing;

/// <summary>Seals what citizens said in their cases.</summary>
internal sealed class CaseSeal(Seal seal) : ITextSeal
{
    public SealedText Seal(string purpose, string words)
    {
        var bytes = seal.Protect(purpose, words);
        return new(Sealing.Seal.KeyIdOf(bytes), bytes);
    }

    public string? Open(string purpose, SealedText sealedText)
    {
        try
        {
            return seal.OpenText(purpose, sealedText.Bytes);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
