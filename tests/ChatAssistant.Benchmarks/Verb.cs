namespace ChatAssistant.Benchmarks;

/// <param name="Name">The first word of the command line.</param>
/// <param name="Usage">Its options and what it measures.</param>
/// <param name="Run">Takes the rest of the command line and returns the exit code.</param>
internal sealed record Verb(string Name, string Usage, Func<string[], Task<int>> Run);
