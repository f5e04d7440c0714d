using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Cases.Bulk;

/// <summary>The cases of a bulk order, through the sight of whoever gives it.</summary>
public sealed class BulkCases(VisibleCases cases, CaseDesk desk)
{
    public CaseDesk Desk => desk;

    /// <summary>Copies to try things on, which nobody saves. Who is not seen is left out.</summary>
    public async Task<IReadOnlyList<Case>> CopiesAsync(ClaimsPrincipal user, IReadOnlyList<string> numbers, CancellationToken cancellationToken)
    {
        var copies = new List<Case>();
        foreach (var number in numbers)
            if (await cases.CopyAsync(user, number, cancellationToken) is { } found) copies.Add(found);
        return copies;
    }

    /// <summary>A copy of the lead of a merge; null for what is no merge, and where there is none.</summary>
    public async Task<Case?> LeadAsync(ClaimsPrincipal user, BulkOrder order, CancellationToken cancellationToken) =>
        order.Act is BulkAct.Merge ? (await CopiesAsync(user, [order.Value], cancellationToken)).SingleOrDefault() : null;
}
