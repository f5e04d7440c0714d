namespace ChatAssistant.Knowledge;

/// <summary>What one gram of a question gave an entry in one field.</summary>
/// <param name="Key">The gram.</param>
/// <param name="Field">The field's name.</param>
/// <param name="Points">Before the document's factor.</param>
/// <param name="IsNearby">Whether it stands only in the entries beside this one.</param>
internal sealed record GramPoints(long Key, string Field, float Points, bool IsNearby);
