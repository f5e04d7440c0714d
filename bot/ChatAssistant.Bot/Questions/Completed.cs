namespace ChatAssistant.Bot.Questions;

/// <summary>The words a follow-up was completed to.</summary>
/// <param name="Rewritten">The whole question.</param>
/// <param name="IsShown">Whether the person must see it: not where the answer says it anyway.</param>
public sealed record Completed(string Rewritten, bool IsShown);
