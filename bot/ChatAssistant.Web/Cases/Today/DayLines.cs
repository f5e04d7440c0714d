using ChatAssistant.Cases;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases.Today;

/// <summary>What a page shows of its cases, read for those alone.</summary>
internal static class DayLines
{
    /// <summary>The cases with these ids in the order given; without those that are not seen any more.</summary>
    /// <param name="seen">The cases one sees.</param>
    /// <param name="shown">A page of cases.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async Task<IReadOnlyList<DayLine>> LinesOfAsync(this IQueryable<Case> seen, IReadOnlyList<Guid> shown, CancellationToken cancellationToken)
    {
        var lines = await seen.ReadAsync(shown, cancellationToken);
        return [.. shown.Where(lines.ContainsKey).Select(id => lines[id])];
    }

    /// <inheritdoc cref="LinesOfAsync(IQueryable{Case}, IReadOnlyList{Guid}, CancellationToken)"/>
    public static async Task<IReadOnlyList<DayLine>> LinesOfAsync(this IQueryable<Case> seen, IReadOnlyList<OpenReminder> shown, CancellationToken cancellationToken)
    {
        var lines = await seen.ReadAsync([.. shown.Select(each => each.CaseId)], cancellationToken);
        return [.. shown.Where(each => lines.ContainsKey(each.CaseId))
            .Select(each => lines[each.CaseId] with { Kind = each.Kind, Due = each.Due, Rung = each.Rung, On = each.On })];
    }

    private static async Task<Dictionary<Guid, DayLine>> ReadAsync(this IQueryable<Case> seen, IReadOnlyList<Guid> ids, CancellationToken cancellationToken) =>
        ids is []
            ? []
            : await seen.AsNoTracking().Where(each => ids.Contains(each.Id))
                .Select(each => new { each.Id, Line = new DayLine(each.Number, each.State, each.Area, each.Text) })
                .ToDictionaryAsync(each => each.Id, each => each.Line, cancellationToken);
}
