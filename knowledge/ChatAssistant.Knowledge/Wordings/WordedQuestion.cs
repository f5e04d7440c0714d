namespace ChatAssistant.Knowledge;

/// <summary>A question in plain simplified characters.</summary>
/// <param name="Plain">The characters.</param>
/// <param name="IsEnglish">Whether it was asked in English.</param>
/// <param name="Offered">Words it may mean besides, where characters seem mistyped.</param>
internal sealed record WordedQuestion(string Plain, bool IsEnglish, IReadOnlyList<LexiconEntry> Offered);
