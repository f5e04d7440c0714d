using ChatAssistant.Cases.Sealing;

namespace ChatAssistant.Web.Data.Sealing;

/// <summary>Seals what citizens said in their cases.</summary>
internal sealed class CaseSeal(Seal seal) : ITextSeal
{
    public SealedText Seal(string words)
    {
        var bytes = seal.Protect(SealPurpose.CaseWords, words);
        return new(Sealing.Seal.KeyIdOf(bytes), bytes);
    }

    public string? Open(SealedText sealedText)
    {
        try
        {
            return seal.OpenText(SealPurpose.CaseWords, sealedText.Bytes);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
