namespace ChatAssistant.Knowledge;

/// <summary>What came of one file of a folder.</summary>
public sealed record FileReading(string FileName, DocumentReading Reading);
