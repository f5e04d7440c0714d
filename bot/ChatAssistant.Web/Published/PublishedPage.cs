namespace ChatAssistant.Web.Published;

/// <summary>One page of published matters.</summary>
/// <param name="Lines">Those on it.</param>
/// <param name="Number">Which page it is, from 1.</param>
/// <param name="PageCount">How many there are, at least one.</param>
/// <param name="Count">How many matters match.</param>
public sealed record PublishedPage(IReadOnlyList<PublishedLine> Lines, int Number, int PageCount, int Count);
