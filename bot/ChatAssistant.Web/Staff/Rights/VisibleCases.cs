using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Cases;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Staff.Rights;

/// <summary>The cases as the console has them: always those of somebody. Pages of staff reach no case but through here.</summary>
public sealed class VisibleCases(AssistantDbContext database, CurrentStaff current)
{
    /// <summary>Those the signed-in member of staff sees; none for whoever is nobody.</summary>
    public async Task<IQueryable<Case>> OfAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
        await current.OfAsync(user, cancellationToken) is { } member ? Near(member).SeenBy(member) : database.Cases.Where(_ => false);

    /// <summary>The same as <see cref="FindAsync"/>, for who only looks or tries: what is done to the copy is never saved, and a later read in a write is not kept from the truth by it.</summary>
    public async Task<Case?> CopyAsync(ClaimsPrincipal user, string? number, CancellationToken cancellationToken)
    {
        if (!CaseNumber.TryParse(number, out var parsed)) return null;
        var seen = await OfAsync(user, cancellationToken);
        return await seen.AsNoTracking().SingleOrDefaultAsync(each => each.Number == parsed, cancellationToken);
    }

    /// <summary>Null when there is none, and just so when it is not theirs to see.</summary>
    public async Task<Case?> FindAsync(ClaimsPrincipal user, string? number, CancellationToken cancellationToken)
    {
        if (!CaseNumber.TryParse(number, out var parsed)) return null;
        var seen = await OfAsync(user, cancellationToken);
        return await seen.SingleOrDefaultAsync(each => each.Number == parsed, cancellationToken);
    }

    /// <summary>
    /// A unit's cases are few among all, so they are looked up by the unit when the account has no other part. It only narrows what the sight
    /// is asked about.
    /// </summary>
    private IQueryable<Case> Near(StaffMember member)
    {
        if (member.Rights.Unit is not { } unit || member.Is(~StaffRoles.UnitLiaison)) return database.Cases;
        var given = database.Set<Assignment>().Where(each => each.Unit == unit && each.EndedAt == null).Select(each => EF.Property<Guid>(each, CaseTables.CaseId));
        return database.Cases.Where(each => given.Contains(each.Id));
    }
}
