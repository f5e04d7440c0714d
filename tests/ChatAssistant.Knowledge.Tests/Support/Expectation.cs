namespace ChatAssistant.Knowledge.Tests.Support;

/// <summary>What a right answer to a question has.</summary>
internal sealed record Expectation(
    string Status,
    IReadOnlyList<ExpectedSource>? Sources,
    IReadOnlyList<ExpectedSource>? AllOf,
    IReadOnlyList<string>? MustContain,
    IReadOnlyList<string>? MustNotContain,
    string? Warn);
