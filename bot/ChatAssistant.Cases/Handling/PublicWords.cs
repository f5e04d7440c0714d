namespace ChatAssistant.Cases.Handling;

/// <summary>The words that are to be public.</summary>
/// <param name="Matter">The masked matter, with more of it covered where that is needed.</param>
/// <param name="Answer">The answer, likewise.</param>
public sealed record PublicWords(string Matter, string Answer);
