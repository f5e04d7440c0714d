using ChatAssistant.Bot.Campaigns;
using ChatAssistant.Cases;
using ChatAssistant.Web.Announcing;
using ChatAssistant.Web.Data;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Campaigns;

/// <summary>What came of a call, for everybody who filed for it or joined such a matter.</summary>
internal sealed class CampaignNews(AssistantDbContext database) : IAnnounced
{
    public AnnouncementSubject Subject => AnnouncementSubject.Call;

    public async Task<IReadOnlyList<string>> ChatsAsync(Guid id, CancellationToken cancellationToken)
    {
        var filed = database.Cases.AsNoTracking().Where(each => each.CampaignId == id && each.State != CaseState.Spam);
        var own = await filed.Select(each => each.Citizen.Conversation).Distinct().ToListAsync(cancellationToken);
        var joined = await filed.SelectMany(each => each.Supporters, (_, supporter) => supporter.Conversation).Distinct().ToListAsync(cancellationToken);
        return [.. own.Union(joined)];
    }

    public async Task<Func<Activity>?> MessageAsync(Guid id, CancellationToken cancellationToken)
    {
        var closed = await database.Campaigns.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id && each.Summary != null, cancellationToken);
        return closed is null ? null : () => CampaignReplies.Closed(closed.Topic, closed.Summary!);
    }
}
