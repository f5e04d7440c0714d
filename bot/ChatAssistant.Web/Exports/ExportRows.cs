using System.Runtime.CompilerServices;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Exports;

/// <summary>
/// Reads all cases of a query for export, newest first. Which they are is settled at the beginning; their parts are then read a
/// few hundred at a time, since a case read whole, as the console does, costs too much a hundred thousand times over.
/// </summary>
internal static class ExportRows
{
    private const int AtATime = 500;

    public static async IAsyncEnumerable<ExportRow> ReadAsync(IQueryable<Case> found, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var ids = await found.OrderByDescending(each => each.CreatedAt).ThenByDescending(each => each.Id).Select(each => each.Id).ToListAsync(cancellationToken);
        foreach (var chunk in ids.Chunk(AtATime))
        {
            var rows = await ReadAsync(found, chunk, cancellationToken);
            foreach (var id in chunk)
            {
                // One that somebody's sight has lost in the meantime is gone.
                if (rows.TryGetValue(id, out var row)) yield return row;
            }
        }
    }

    private static async Task<Dictionary<Guid, ExportRow>> ReadAsync(IQueryable<Case> found, Guid[] ids, CancellationToken cancellationToken)
    {
        var cases = found.Where(each => ids.Contains(each.Id));
        var rows = await cases
            .Select(each => new ExportRow(
                each.Id, each.Number, each.Lane, each.State, each.County, each.Area, each.Category, each.Source, each.Text,
                each.IsSupervised, each.MemberCount, each.CreatedAt))
            .ToDictionaryAsync(each => each.Id, cancellationToken);
        await AddUnitsAsync(rows, cases, cancellationToken);
        await AddClocksAsync(rows, cases, cancellationToken);
        await AddRepliesAsync(rows, cases, cancellationToken);
        await AddRatingsAsync(rows, cases, cancellationToken);
        return rows;
    }

    private static async Task AddUnitsAsync(Dictionary<Guid, ExportRow> rows, IQueryable<Case> cases, CancellationToken cancellationToken)
    {
        var given = await cases.SelectMany(each => each.Assignments.Where(one => one.EndedAt == null), (each, one) => new { each.Id, one.Unit, one.IsLead }).ToListAsync(cancellationToken);
        foreach (var units in given.GroupBy(each => each.Id))
            rows[units.Key] = rows[units.Key] with { Units = [.. units.OrderByDescending(each => each.IsLead).ThenBy(each => each.Unit, StringComparer.Ordinal).Select(each => each.Unit)] };
        var joined = await cases.SelectMany(each => each.Supporters, (each, _) => each.Id).ToListAsync(cancellationToken);
        foreach (var supporters in joined.GroupBy(id => id)) rows[supporters.Key] = rows[supporters.Key] with { Supporters = supporters.Count() };
        var merged = await cases.Where(each => each.State == CaseState.Merged)
            .SelectMany(each => each.MergeLinks.Where(link => link.UnlinkedAt == null), (each, link) => new { each.Id, link.LeadNumber }).ToListAsync(cancellationToken);
        foreach (var link in merged) rows[link.Id] = rows[link.Id] with { MergedInto = link.LeadNumber };
    }

    private static async Task AddClocksAsync(Dictionary<Guid, ExportRow> rows, IQueryable<Case> cases, CancellationToken cancellationToken)
    {
        var running = await cases
            .SelectMany(each => each.Deadlines
                .Where(due => due.MetAt == null && due.StoppedAt == null && CaseDeadlines.Ours.Contains(due.Kind)), (each, due) => new { each.Id, due.Due })
            .ToListAsync(cancellationToken);
        foreach (var dues in running.GroupBy(each => each.Id)) rows[dues.Key] = rows[dues.Key] with { Due = dues.Min(each => each.Due) };
    }

    private static async Task AddRepliesAsync(Dictionary<Guid, ExportRow> rows, IQueryable<Case> cases, CancellationToken cancellationToken)
    {
        var replies = await cases.SelectMany(each => each.Replies, (each, reply) => new { each.Id, reply.At, reply.Text, reply.Outcome }).ToListAsync(cancellationToken);
        foreach (var told in replies.GroupBy(each => each.Id))
        {
            var last = told.MaxBy(each => each.At)!;
            rows[told.Key] = rows[told.Key] with { ReplyText = last.Text, RepliedAt = last.At, Result = last.Outcome?.Code };
        }
    }

    private static async Task AddRatingsAsync(Dictionary<Guid, ExportRow> rows, IQueryable<Case> cases, CancellationToken cancellationToken)
    {
        var ratings = await cases
            .SelectMany(each => each.Ratings, (each, one) => new { each.Id, one.Round, one.Contacted, one.Solved, one.Satisfied, Reason = one.Reason!.Masked })
            .ToListAsync(cancellationToken);
        foreach (var given in ratings.GroupBy(each => each.Id))
        {
            var last = given.MaxBy(each => each.Round)!;
            rows[given.Key] = rows[given.Key] with { Rating = new(last.Contacted, last.Solved, last.Satisfied, last.Reason) };
        }
    }
}
