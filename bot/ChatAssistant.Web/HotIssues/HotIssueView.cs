using ChatAssistant.Cases;
using ChatAssistant.Cases.HotIssues;
using ChatAssistant.Web.Announcing;
using ChatAssistant.Web.Data.HotIssues;

namespace ChatAssistant.Web.HotIssues;

/// <summary>A hot issue as a page shows it.</summary>
/// <param name="Issue">Its row.</param>
/// <param name="Heat">How hot it is now.</param>
public sealed record HotIssueView(HotIssueRow Issue, Heat Heat)
{
    /// <summary>Its matters, of those whoever looks may see, the newest first; empty on the list.</summary>
    public IReadOnlyList<Member> Members { get; init; } = [];

    /// <summary>How far it has come to tell everybody what was answered; null before, and on the list.</summary>
    public Announcement? Announcement { get; init; }

    /// <param name="Id">The case.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Text">The masked matter.</param>
    /// <param name="Area">Where it is about.</param>
    /// <param name="CreatedAt">When it was filed.</param>
    /// <param name="Row">How it came to be in the issue.</param>
    public sealed record Member(Guid Id, CaseNumber Number, string Text, string Area, DateTimeOffset CreatedAt, HotIssueMemberRow Row);
}
