namespace ChatAssistant.Cases.Deputies.Tracking;

/// <summary>How a promise came along.</summary>
/// <param name="Text">What was done.</param>
/// <param name="By">Who says so.</param>
/// <param name="At">When.</param>
public sealed record CommitmentProgress(string Text, string By, DateTimeOffset At);
