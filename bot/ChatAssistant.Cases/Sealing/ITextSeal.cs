namespace ChatAssistant.Cases.Sealing;

/// <summary>Seals words before they are kept, and opens them for who has the right and has given a reason.</summary>
public interface ITextSeal
{
    /// <param name="purpose">What the words are for: they open for the same purpose only, so that nobody can move them elsewhere in the store.</param>
    /// <param name="words">The words.</param>
    SealedText Seal(string purpose, string words);

    /// <summary>The words, or null when the key is not to be had any more.</summary>
    string? Open(string purpose, SealedText sealedText);
}
