namespace ChatAssistant.Knowledge;

/// <summary>What is asked.</summary>
/// <param name="Text">The asker's own words, at any length.</param>
/// <param name="AsOf">The day on which an answer must be valid; null means today in Asia/Shanghai, or a day named in the text.</param>
public sealed record Question(string Text, DateOnly? AsOf = null);
