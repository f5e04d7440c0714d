using System.Security.Claims;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Deputies;

/// <summary>代表转递: what deputies handed on, as far as whoever asks sees the cases.</summary>
public sealed class Forwards(VisibleCases cases)
{
    /// <summary>More is read in the list of cases.</summary>
    private const int Most = 200;

    /// <summary>Newest first; of one deputy, or of all.</summary>
    public async Task<IReadOnlyList<ForwardLine>> OfAsync(ClaimsPrincipal user, Guid? deputyId, CancellationToken cancellationToken)
    {
        var seen = await cases.OfAsync(user, cancellationToken);
        return await seen.AsNoTracking()
            .Where(each => each.Forward != null && (deputyId == null || each.Forward.DeputyId == deputyId))
            .OrderByDescending(each => each.CreatedAt).Take(Most)
            .Select(each => new ForwardLine(each.Number, each.Forward!.DeputyName, each.State, each.Text, each.CreatedAt))
            .ToListAsync(cancellationToken);
    }
}
