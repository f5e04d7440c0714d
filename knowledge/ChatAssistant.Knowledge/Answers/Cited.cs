namespace ChatAssistant.Knowledge;

/// <summary>An entry with the node of it that is cited and the words taken from that.</summary>
internal sealed record Cited(Entry Entry, TextNode Node, string Quote);
