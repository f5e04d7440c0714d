namespace ChatAssistant.Knowledge;

/// <summary>What is asked.</summary>
/// <param name="Text">The asker's own words, at any length.</param>
/// <param name="AsOf">The day on which an answer must be valid; null means today in Asia/Shanghai, or a day named in the text.</param>
/// <param name="About">The passage last spoken of, for questions that lean on it: 下一条, 第二款呢, 第五条呢; null when there is none.</param>
public sealed record Question(string Text, DateOnly? AsOf = null, Address? About = null);
