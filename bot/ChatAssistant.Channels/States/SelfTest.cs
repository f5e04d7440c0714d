namespace ChatAssistant.Channels.States;

/// <summary>What trying a channel came to.</summary>
/// <param name="Outcome">What it came to.</param>
/// <param name="Fault">Of <see cref="SelfTestOutcome.Failed"/>: a code such as <c>wecom-token-40001</c>, or the kind of fault.</param>
public sealed record SelfTest(SelfTestOutcome Outcome, string? Fault = null);
