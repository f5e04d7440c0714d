using ChatAssistant.Cases.Sealing;

namespace ChatAssistant.Cases;

/// <summary>A person's words in their two forms.</summary>
/// <param name="Masked">The working copy, with numbers and names that identify people covered.</param>
/// <param name="Original">What was really said, sealed; null when nothing had to be covered or it is no longer kept.</param>
public sealed record CitizenWords(string Masked, SealedText? Original = null);
