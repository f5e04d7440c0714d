namespace ChatAssistant.Bot.MyData;

/// <summary>One message of a conversation.</summary>
/// <param name="At">When it was said.</param>
/// <param name="IsTheirs">Whether the person said it, and not the assistant.</param>
/// <param name="Text">The words; empty when there was only a picture.</param>
public sealed record SaidLine(DateTimeOffset At, bool IsTheirs, string Text);
