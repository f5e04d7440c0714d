namespace ChatAssistant.Knowledge;

/// <summary>An everyday word at a place in a question.</summary>
internal sealed record SignpostFound(Signpost Signpost, string Word, int Start);
