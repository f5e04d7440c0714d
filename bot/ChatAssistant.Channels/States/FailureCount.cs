namespace ChatAssistant.Channels.States;

/// <summary>How often sending failed for one reason.</summary>
/// <param name="Fault">A code such as <c>wechat-45015</c>, or the kind of fault.</param>
/// <param name="Count">How often.</param>
public sealed record FailureCount(string Fault, int Count);
