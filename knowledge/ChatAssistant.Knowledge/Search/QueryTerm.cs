namespace ChatAssistant.Knowledge;

/// <summary>A gram to look for.</summary>
/// <param name="Key">As in <see cref="Gram.Key"/>.</param>
/// <param name="Text">For the explanation.</param>
/// <param name="Weight">1 for the asker's own words, less for words that only ask and for words added from the lexicon.</param>
/// <param name="Proves">Whether finding it says that a passage is about the question: not so for single characters, asking words and names of documents.</param>
internal sealed record QueryTerm(long Key, string Text, double Weight, bool Proves);
