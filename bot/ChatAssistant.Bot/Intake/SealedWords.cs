using ChatAssistant.Cases;
using ChatAssistant.Cases.Sealing;

namespace ChatAssistant.Bot.Intake;

/// <summary>Puts a person's words into the two forms they are kept in: a masked working copy, and what was really said, sealed.</summary>
public sealed class SealedWords(ITextSeal seal)
{
    /// <param name="purpose">One of <see cref="CaseWords"/>.</param>
    /// <param name="said">In the person's own words.</param>
    public CitizenWords Of(string purpose, string said)
    {
        var masked = Masking.Of(said);
        return new(masked, masked == said ? null : seal.Seal(purpose, said));
    }

    /// <summary>What somebody said their name is. It is sealed also where no list knows it for one: 劉寶, John Miller.</summary>
    public CitizenWords OfName(string said)
    {
        var masked = Masking.Of(said);
        return new(masked == said ? $"{said.EnumerateRunes().FirstOrDefault()}某某" : masked, seal.Seal(CaseWords.Name, said));
    }
}
