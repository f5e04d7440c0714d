namespace ChatAssistant.Knowledge;

/// <summary>An entry found, by its number, and its points: higher is better, comparable within one search only.</summary>
internal readonly record struct IndexHit(int Entry, float Points);
