namespace ChatAssistant.Knowledge;

/// <summary>A passage that was looked at for an answer, cited or not.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Score">Higher is better; comparable within one answer only.</param>
/// <param name="IsSupported">Whether the evidence sufficed that it is about the question: what is cited is chosen from these.</param>
public sealed record Candidate(Address Address, double Score, bool IsSupported);
