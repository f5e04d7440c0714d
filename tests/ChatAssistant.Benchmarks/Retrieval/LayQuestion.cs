namespace ChatAssistant.Benchmarks.Retrieval;

/// <param name="Text">As a layperson asked it.</param>
/// <param name="Gold">The ids of the articles that answer it.</param>
internal sealed record LayQuestion(string Text, HashSet<int> Gold);
