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

    public Task<IReadOnlyList<string>> ChatsAsync(Guid id, CancellationToken cancellationToken) =>
        database.Cases.AsNoTracking().Where(each => each.CampaignId == id && each.State != CaseState.Spam).ChatsOfContributorsAsync(cancellationToken);

    public async Task<Func<Activity>?> MessageAsync(Guid id, CancellationToken cancellationToken)
    {
        var closed = await database.Campaigns.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id && each.Summary != null, cancellationToken);
        return closed is null ? null : () => CampaignReplies.Closed(closed.Topic, closed.Summary!);
    }
}
