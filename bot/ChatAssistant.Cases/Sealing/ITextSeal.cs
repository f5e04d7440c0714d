namespace ChatAssistant.Cases.Sealing;

/// <summary>Seals words before they are kept, and opens them for who has the right and has given a reason.</summary>
public interface ITextSeal
{
    SealedText Seal(string words);

    /// <summary>The words, or null when the key is not to be had any more.</summary>
    string? Open(SealedText sealedText);
}
