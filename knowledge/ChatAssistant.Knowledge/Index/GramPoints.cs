namespace ChatAssistant.Knowledge;

/// <summary>What one gram of the question gave an entry in one field.</summary>
internal sealed record GramPoints(long Key, string Field, float Points);
