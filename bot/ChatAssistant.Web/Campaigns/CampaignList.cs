using System.Security.Claims;
using ChatAssistant.Cases.Campaigns;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Campaigns;

/// <summary>Calls as staff look through them. What is asked is public; what came in for it is counted through each one's sight.</summary>
public sealed class CampaignList(AssistantDbContext database, VisibleCases cases, DeadlineClock clock)
{
    /// <summary>What runs first, then what is to be closed, then what comes, then what is over.</summary>
    private static readonly CampaignStage[] Order = [CampaignStage.Running, CampaignStage.Over, CampaignStage.Coming, CampaignStage.Closed];

    public async Task<IReadOnlyList<CampaignLine>> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var all = await database.Campaigns.AsNoTracking().ToListAsync(cancellationToken);
        var counts = await (await cases.OfAsync(user, cancellationToken)).Where(each => each.CampaignId != null)
            .GroupBy(each => each.CampaignId!.Value).Select(same => new { same.Key, Count = same.Count() }).ToDictionaryAsync(each => each.Key, each => each.Count, cancellationToken);
        return [.. all.Select(each => new CampaignLine(each, each.StageOn(clock.Today), counts.GetValueOrDefault(each.Id)))
            .OrderBy(line => Array.IndexOf(Order, line.Stage)).ThenByDescending(line => line.Campaign.To)];
    }

    public async Task<CampaignLine?> FindAsync(ClaimsPrincipal user, Guid id, CancellationToken cancellationToken)
    {
        if (await OfAsync(id, cancellationToken) is not { } found) return null;
        var count = await (await cases.OfAsync(user, cancellationToken)).CountAsync(each => each.CampaignId == id, cancellationToken);
        return new(found, found.StageOn(clock.Today), count) { Announcement = await database.Announcements.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) };
    }

    /// <summary>The call alone; null when there is none such.</summary>
    public Task<Campaign?> OfAsync(Guid? id, CancellationToken cancellationToken) =>
        database.Campaigns.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id, cancellationToken);

    /// <summary>Ids and names, the newest first, for whoever chooses one.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Topic)>> NamesAsync(CancellationToken cancellationToken) =>
        [.. (await database.Campaigns.AsNoTracking().OrderByDescending(each => each.CreatedAt).Select(each => new { each.Id, each.Topic }).ToListAsync(cancellationToken)).Select(each => (each.Id, each.Topic))];
}
