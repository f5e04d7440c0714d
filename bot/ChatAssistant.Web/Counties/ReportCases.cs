using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Counties;

/// <summary>
/// Reports with what became of them. Whoever handed one in is told how its case stands and what was answered, without the case itself; never
/// of an accusation, nor of what accuses their unit.
/// </summary>
public sealed class ReportCases(AssistantDbContext database, VisibleCases cases, CurrentStaff current)
{
    public async Task<IReadOnlyList<ReportStanding>> StandingsAsync(ClaimsPrincipal user, IReadOnlyList<CountyReport> reports, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(user, cancellationToken) is not { } member) return [];
        var made = await MadeOfAsync(user, [.. reports.Select(each => each.CaseId).OfType<Guid>()], cancellationToken);
        return [.. reports.Select(each => new ReportStanding(each, Told(member, each, made), ReportFiling.MayFile(member, each)))];
    }

    /// <summary>Null when there is none such for whoever asks.</summary>
    public async Task<ReportStanding?> FindAsync(ClaimsPrincipal user, Guid id, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(user, cancellationToken) is not { } member) return null;
        var found = await database.CountyReports.AsNoTracking().SeenBy(member).Where(each => each.Id == id).ToListAsync(cancellationToken);
        return (await StandingsAsync(user, found, cancellationToken)).SingleOrDefault();
    }

    /// <summary>The report a case was made of; null when it was made of none, or of one that is not theirs to see.</summary>
    public async Task<Guid?> OriginAsync(ClaimsPrincipal user, Case found, CancellationToken cancellationToken) =>
        await current.OfAsync(user, cancellationToken) is { } member
            ? await database.CountyReports.SeenBy(member).Where(each => each.CaseId == found.Id).Select(each => (Guid?)each.Id).SingleOrDefaultAsync(cancellationToken)
            : null;

    private async Task<Dictionary<Guid, Made>> MadeOfAsync(ClaimsPrincipal user, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        if (ids is []) return [];
        var open = (await cases.OfAsync(user, cancellationToken)).Where(each => ids.Contains(each.Id)).Select(each => each.Id);
        return await database.Cases.AsNoTracking().Where(each => ids.Contains(each.Id))
            .Select(each => new Made(
                each.Id, each.Number, each.State, each.Lane, each.AccusedUnit, each.Replies.Where(reply => reply.IsFormal).OrderBy(reply => reply.At).ToList(), open.Contains(each.Id)))
            .ToDictionaryAsync(each => each.Id, cancellationToken);
    }

    private static ReportCase? Told(StaffMember member, CountyReport report, Dictionary<Guid, Made> made)
    {
        if (report.CaseId is not { } id || !made.TryGetValue(id, out var found)) return null;
        if (!found.IsOpen && !(IsTheirs(member, report) && MayKnow(member, found))) return null;
        return new(found.Number, found.State, found.Answers, found.IsOpen);
    }

    private static bool IsTheirs(StaffMember member, CountyReport report) =>
        report.Author == member.Name || (member.Is(StaffRoles.CountyCongress) && member.Rights.Area is { } area && report.County == area);

    private static bool MayKnow(StaffMember member, Made found) =>
        found.Lane is not Lane.Accusation && (found.AccusedUnit is null || found.AccusedUnit != member.Rights.Unit);

    private sealed record Made(Guid Id, CaseNumber Number, CaseState State, Lane Lane, string? AccusedUnit, IReadOnlyList<Reply> Answers, bool IsOpen);
}
