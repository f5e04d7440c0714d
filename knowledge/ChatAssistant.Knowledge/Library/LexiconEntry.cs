namespace ChatAssistant.Knowledge;

/// <summary>A word people say and the word documents use, both in plain form.</summary>
internal sealed record LexiconEntry(string Everyday, string Written);
