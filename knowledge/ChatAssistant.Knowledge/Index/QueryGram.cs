namespace ChatAssistant.Knowledge;

/// <summary>A gram to look for and what its points are multiplied by.</summary>
internal readonly record struct QueryGram(long Key, float Weight);
