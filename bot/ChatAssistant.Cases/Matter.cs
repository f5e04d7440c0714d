namespace ChatAssistant.Cases;

/// <summary>What a citizen wants filed.</summary>
public sealed record Matter(Lane Lane, string Text, string Area);
