namespace ChatAssistant.Knowledge;

/// <summary>What came of looking up the numbered places of a question.</summary>
/// <param name="Places">The passages meant, in the order asked.</param>
/// <param name="Remark">What to say of places that do not exist; null when all do.</param>
/// <param name="Choices">Names to choose from when the document is not clear.</param>
internal sealed record AddressResolution(IReadOnlyList<PlaceFound> Places, string? Remark, IReadOnlyList<string> Choices);
