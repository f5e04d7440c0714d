namespace ChatAssistant.Web.Published;

/// <summary>One page of published suggestions.</summary>
/// <param name="Suggestions">Those on it.</param>
/// <param name="Number">Which page it is, from 1.</param>
/// <param name="PageCount">How many there are, at least one.</param>
/// <param name="Count">How many suggestions are published.</param>
public sealed record PublishedSuggestionPage(IReadOnlyList<PublishedSuggestion> Suggestions, int Number, int PageCount, int Count);
