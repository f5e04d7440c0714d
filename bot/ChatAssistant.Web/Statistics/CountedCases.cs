using ChatAssistant.Web.Cases;

namespace ChatAssistant.Web.Statistics;

/// <summary>A page of the cases a figure was counted from.</summary>
/// <param name="Lines">The cases on it, newest first.</param>
/// <param name="Number">Which page it is, from 1.</param>
/// <param name="PageCount">How many there are, at least 1.</param>
/// <param name="CaseCount">How many cases the figure counts.</param>
public sealed record CountedCases(IReadOnlyList<CaseLine> Lines, int Number, int PageCount, int CaseCount);
