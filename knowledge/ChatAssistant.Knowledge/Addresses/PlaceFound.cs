namespace ChatAssistant.Knowledge;

/// <summary>An article or section, and the paragraph or item of it that was asked for: the article itself when none was.</summary>
internal sealed record PlaceFound(Entry Entry, TextNode Node);
