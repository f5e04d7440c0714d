using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Staff.Rights;

/// <summary>The cases as the console has them: always those of somebody. Pages of staff reach no case but through here.</summary>
public sealed class VisibleCases(AssistantDbContext database, CurrentStaff current)
{
    /// <summary>Those the signed-in member of staff sees; none for whoever is nobody.</summary>
    public async Task<IQueryable<Case>> OfAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
        await current.OfAsync(user, cancellationToken) is { } member ? database.Cases.SeenBy(member) : database.Cases.Where(_ => false);

    /// <summary>Null when there is none, and just so when it is not theirs to see.</summary>
    public async Task<Case?> FindAsync(ClaimsPrincipal user, string? number, CancellationToken cancellationToken)
    {
        if (!CaseNumber.TryParse(number, out var parsed)) return null;
        var seen = await OfAsync(user, cancellationToken);
        return await seen.SingleOrDefaultAsync(each => each.Number == parsed, cancellationToken);
    }
}
