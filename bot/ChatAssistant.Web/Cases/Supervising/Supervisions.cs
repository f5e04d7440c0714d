using System.Security.Claims;
using ChatAssistant.Cases.Supervising;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases.Supervising;

/// <summary>What is supervised, as far as somebody sees it: with a case its supervision, everything else for the desk.</summary>
public sealed class Supervisions(AssistantDbContext database, VisibleCases cases, CurrentStaff current)
{
    private const StaffRoles Desk = StaffRoles.Reviewer | StaffRoles.Dispatcher | StaffRoles.Supervisor;

    /// <summary>How many closed ones are shown: enough to look up the last ones.</summary>
    private const int MostClosed = 50;

    /// <summary>The open one of a target; null when nobody supervises it.</summary>
    public Task<Supervision?> OpenAsync(SupervisionTargetKind kind, Guid targetId, CancellationToken cancellationToken) =>
        database.Supervisions.SingleOrDefaultAsync(each => each.TargetKind == kind && each.TargetId == targetId && each.ClosedAt == null, cancellationToken);

    /// <summary>Open ones by their days; or the last that were closed.</summary>
    public async Task<IReadOnlyList<Supervision>> ListAsync(ClaimsPrincipal user, bool isOpen, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(user, cancellationToken) is not { } viewer) return [];
        var seen = (await cases.OfAsync(user, cancellationToken)).Select(each => each.Id);
        var seesTopics = viewer.Is(Desk) && viewer.Rights.Unit is null;
        var found = database.Supervisions.AsNoTracking()
            .Where(each => each.TargetKind == SupervisionTargetKind.Case ? seen.Contains(each.TargetId) : seesTopics);
        return isOpen
            ? await found.Where(each => each.ClosedAt == null).OrderBy(each => each.Due).ToListAsync(cancellationToken)
            : await found.Where(each => each.ClosedAt != null).OrderByDescending(each => each.ClosedAt).Take(MostClosed).ToListAsync(cancellationToken);
    }
}
