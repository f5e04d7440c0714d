using ChatAssistant.Cases;
using ChatAssistant.Cases.HotIssues;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.HotIssues;

/// <summary>Reads matters as voices, in the order they were filed. What accuses anybody is not among them.</summary>
internal static class VoiceReader
{
    public static async Task<IReadOnlyList<Voice>> ReadAsync(IQueryable<Case> cases, CancellationToken cancellationToken)
    {
        var counting = cases.Where(each => each.Lane != Lane.Accusation && each.Lane != Lane.Emergency && each.AccusedUnit == null);
        var rows = await counting
            .OrderBy(each => each.CreatedAt).ThenBy(each => each.Id)
            .Select(each => new { each.Id, each.Citizen.Channel, each.Citizen.UserId, each.County, each.Area, each.Category, each.Text, each.CreatedAt, each.Lane, each.State })
            .ToListAsync(cancellationToken);
        var joined = (await counting.SelectMany(each => each.Supporters, (each, one) => new { each.Id, one.Channel, one.UserId }).ToListAsync(cancellationToken))
            .ToLookup(each => each.Id, each => $"{each.Channel}/{each.UserId}");
        return [.. rows.Where(row => Voice.MayCount(row.Lane, row.State)).Select(row =>
            new Voice(row.Id, $"{row.Channel}/{row.UserId}", row.County ?? row.Area, row.Category, row.Text, row.CreatedAt) { Joined = [.. joined[row.Id]] })];
    }
}
