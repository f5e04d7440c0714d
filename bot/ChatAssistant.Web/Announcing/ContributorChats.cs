using ChatAssistant.Cases;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Announcing;

/// <summary>Where those are spoken to who brought up matters.</summary>
internal static class ContributorChats
{
    /// <summary>The chats of everybody who filed one of these matters or joined it, each once, whether staff see each of the matters or not.</summary>
    public static async Task<IReadOnlyList<string>> ChatsOfContributorsAsync(this IQueryable<Case> matters, CancellationToken cancellationToken)
    {
        var own = await matters.Select(each => each.Citizen.Conversation).Distinct().ToListAsync(cancellationToken);
        var joined = await matters.SelectMany(each => each.Supporters, (_, supporter) => supporter.Conversation).Distinct().ToListAsync(cancellationToken);
        return [.. own.Union(joined)];
    }
}
