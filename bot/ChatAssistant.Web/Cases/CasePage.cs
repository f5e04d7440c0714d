using ChatAssistant.Web.Cases.Listing;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Cases;

/// <summary>A page of the list.</summary>
/// <param name="Lines">The cases on it.</param>
/// <param name="CaseCount">How many cases the filter lets through, on all pages.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record CasePage(IReadOnlyList<CaseLine> Lines, int CaseCount, CaseCursor? Next)
{
    /// <summary>Where this page stands among all of them.</summary>
    public PagePlace Place { get; init; } = new(1, Math.Max(1, Lines.Count), CaseCount);
}
