namespace ChatAssistant.Web.Cases;

/// <summary>A page of the list, newest first.</summary>
/// <param name="Lines">The cases on it.</param>
/// <param name="Number">Which page it is, from 1.</param>
/// <param name="PageCount">How many there are, at least 1.</param>
/// <param name="CaseCount">How many cases the filter lets through.</param>
public sealed record CasePage(IReadOnlyList<CaseLine> Lines, int Number, int PageCount, int CaseCount);
