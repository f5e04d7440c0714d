namespace ChatAssistant.Knowledge;

/// <summary>What a right answer to a question has.</summary>
/// <param name="Status">answered, refused, clarify, smalltalk, help or emergency.</param>
/// <param name="StatusAny">Given instead, when several will do.</param>
/// <param name="Sources">The first citation is one of these.</param>
/// <param name="AllOf">Each of these is cited.</param>
/// <param name="MustContain">Each of these facts is said; numerals may be written either way.</param>
/// <param name="MustNotContain">None of these is said.</param>
/// <param name="Warn">The kind of warning that must be given, or null.</param>
public sealed record Expectation(
    string Status,
    IReadOnlyList<string>? StatusAny,
    IReadOnlyList<ExpectedSource>? Sources,
    IReadOnlyList<ExpectedSource>? AllOf,
    IReadOnlyList<string>? MustContain,
    IReadOnlyList<string>? MustNotContain,
    string? Warn)
{
    public IReadOnlyList<string> Statuses => StatusAny ?? [Status];
}
