using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.Library;

/// <summary>What the office adds to the library besides documents.</summary>
/// <param name="Curated">Its approved answers.</param>
/// <param name="Lexicon">Its everyday words.</param>
internal sealed record OwnKnowledge(ICuratedStore Curated, ILexiconStore Lexicon);
