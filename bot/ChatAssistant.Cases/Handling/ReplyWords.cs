namespace ChatAssistant.Cases.Handling;

/// <summary>What is to be answered.</summary>
/// <param name="Text">The words, at most <see cref="Case.LongestReply"/> characters.</param>
/// <param name="ActivityId">The message that carries them.</param>
/// <param name="Outcome">How the matter ended.</param>
public sealed record ReplyWords(string Text, string ActivityId, Outcome? Outcome = null);
