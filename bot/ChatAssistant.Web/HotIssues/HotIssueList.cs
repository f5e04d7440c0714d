using System.Security.Claims;
using ChatAssistant.Cases.HotIssues;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.HotIssues;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.HotIssues;

/// <summary>
/// The hot issues as a member of staff sees them: whoever is limited to a county, those of the county. All matters of an issue are of one
/// place; those shown are read through sight all the same.
/// </summary>
public sealed class HotIssueList(AssistantDbContext database, VisibleCases cases, CurrentStaff current, IOptions<HotIssueOptions> options, TimeProvider clock)
{
    /// <summary>All of them, the hottest first.</summary>
    public async Task<IReadOnlyList<HotIssueView>> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var rows = await (await SeenAsync(user, cancellationToken)).AsNoTracking().Where(row => row.Cases > 0).ToListAsync(cancellationToken);
        return [.. rows.Select(ViewOf).OrderByDescending(view => view.Heat.Total).ThenBy(view => view.Issue.Id)];
    }

    /// <summary>One with its matters; null where there is none for whoever asks.</summary>
    public async Task<HotIssueView?> FindAsync(ClaimsPrincipal user, Guid id, CancellationToken cancellationToken)
    {
        var seen = await SeenAsync(user, cancellationToken);
        if (await seen.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } issue) return null;
        var members = await (await cases.OfAsync(user, cancellationToken)).AsNoTracking()
            .Join(database.HotIssueMembers.AsNoTracking().Where(row => row.IssueId == id), each => each.Id, row => row.CaseId, (each, row) => new { Case = each, Row = row })
            .OrderByDescending(each => each.Case.CreatedAt).ThenByDescending(each => each.Case.Id)
            .Select(each => new { each.Case.Id, each.Case.Number, each.Case.Text, each.Case.Area, each.Case.CreatedAt, each.Row })
            .ToListAsync(cancellationToken);
        return ViewOf(issue) with
        {
            Announcement = await database.Announcements.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken),
            Members = [.. members.Select(each => new HotIssueView.Member(each.Id, each.Number, each.Text, each.Area, each.CreatedAt, each.Row))],
        };
    }

    /// <summary>The rows somebody may see and act on.</summary>
    internal async Task<IQueryable<HotIssueRow>> SeenAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(user, cancellationToken) is not { } member) return database.HotIssues.Where(_ => false);
        return member.Rights.Area is { } area ? database.HotIssues.Where(row => row.Place == area) : database.HotIssues;
    }

    private HotIssueView ViewOf(HotIssueRow row) =>
        new(row, new Heat(row.People, row.Joined, row.Recency).After(clock.GetUtcNow() - row.CountedAt, options.Value.HalfLifeDays));
}
