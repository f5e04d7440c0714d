namespace ChatAssistant.Bot.MyData;

/// <summary>What is on record of how one message of a person was handled.</summary>
/// <param name="At">When.</param>
/// <param name="Text">The message.</param>
/// <param name="Label">What it was taken for, a word of docs/contract.md; empty when nothing read it.</param>
/// <param name="Rewritten">The whole question it was completed to; null when it stood alone.</param>
/// <param name="Citations">The addresses cited.</param>
public sealed record TurnKept(DateTimeOffset At, string Text, string Label, string? Rewritten, IReadOnlyList<string> Citations);
