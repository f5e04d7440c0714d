namespace ChatAssistant.Knowledge;

/// <summary>What is known, with the vectors of it where there are all.</summary>
internal sealed record Known(Snapshot Snapshot, PassageMeanings? Meanings);
