namespace ChatAssistant.Knowledge;

/// <summary>One of several questions in a message.</summary>
/// <param name="Text">In the asker's own words.</param>
/// <param name="StartsAnew">Whether it is said to be about something else (另外, 顺便), so that what was named before is not meant.</param>
internal sealed record QuestionPart(string Text, bool StartsAnew);
