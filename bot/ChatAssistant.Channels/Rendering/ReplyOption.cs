namespace ChatAssistant.Channels.Rendering;

/// <summary>One of the ways on that a reply offers.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Value">What the person would say to take it.</param>
public sealed record ReplyOption(string Title, string Value);
