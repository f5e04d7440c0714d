using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Cases;

/// <summary>The cases on file, as a member of staff looks through those that are theirs to see.</summary>
public sealed class CaseList(VisibleCases cases, Deliveries deliveries, IOptions<StaffOptions> options)
{
    private const string Escape = "\\";

    /// <param name="user">Who looks.</param>
    /// <param name="filter">Which cases.</param>
    /// <param name="number">Which page, from 1; the last there is when there are fewer.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<CasePage> ReadAsync(ClaimsPrincipal user, CaseFilter filter, int number, CancellationToken cancellationToken)
    {
        var size = options.Value.CasesOnPage;
        var found = Found((await cases.OfAsync(user, cancellationToken)).AsNoTracking(), filter);
        var count = await found.CountAsync(cancellationToken);
        var pages = Math.Max(1, (count + size - 1) / size);
        var shown = Math.Clamp(number, 1, pages);
        return new CasePage(await LinesAsync(found, (shown - 1) * size, size, cancellationToken), shown, pages, count);
    }

    private static IQueryable<Case> Found(IQueryable<Case> seen, CaseFilter filter)
    {
        var found = filter.State is { } state ? seen.Where(each => each.State == state) : seen;
        if (filter.Words is "") return found;
        var pattern = $"%{Escaped(filter.Words)}%";
        return found.Where(each =>
            EF.Functions.Like(each.Text, pattern, Escape)
            || EF.Functions.Like(each.Area, pattern, Escape)
            || EF.Functions.Like((string)(object)each.Number, pattern, Escape));
    }

    private async Task<IReadOnlyList<CaseLine>> LinesAsync(IQueryable<Case> found, int skip, int take, CancellationToken cancellationToken)
    {
        var rows = await found
            .OrderByDescending(each => each.CreatedAt).ThenByDescending(each => each.Id)
            .Skip(skip).Take(take)
            .Select(each => new
            {
                each.Number,
                each.State,
                each.Area,
                each.Text,
                each.CreatedAt,
                LastReply = each.Replies.OrderByDescending(reply => reply.At).Select(reply => new { reply.At, reply.ActivityId }).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var states = await deliveries.OfAsync([.. rows.Select(row => row.LastReply?.ActivityId).OfType<string>()], cancellationToken);
        return [.. rows.Select(row => new CaseLine(
            row.Number, row.State, row.Area, row.Text, row.CreatedAt, row.LastReply?.At,
            row.LastReply is { } reply && states.TryGetValue(reply.ActivityId, out var delivery) ? delivery : null))];
    }

    private static string Escaped(string words) =>
        words.Replace(Escape, Escape + Escape, StringComparison.Ordinal)
            .Replace("%", Escape + "%", StringComparison.Ordinal)
            .Replace("_", Escape + "_", StringComparison.Ordinal);
}
