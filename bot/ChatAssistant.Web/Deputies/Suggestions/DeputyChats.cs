using ChatAssistant.Cases;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Conversations;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Deputies.Suggestions;

/// <summary>Where a deputy is spoken to.</summary>
internal static class DeputyChats
{
    /// <summary>
    /// Each person who is bound to the deputy today, whoever was bound last first, in the conversation they last wrote in. A binding that was
    /// taken back or has run out is nobody's: what is the deputy's must not reach a stranger.
    /// </summary>
    public static async Task<IReadOnlyList<Citizen>> ChatsOfAsync(this AssistantDbContext database, Guid deputyId, DateOnly today, CancellationToken cancellationToken)
    {
        var people = await database.DeputyBindings.AsNoTracking()
            .Where(each => each.DeputyId == deputyId && each.RevokedAt == null && each.ExpiresOn >= today)
            .OrderByDescending(each => each.VerifiedAt)
            .Select(each => new { each.Channel, each.UserId }).ToListAsync(cancellationToken);
        var chats = new List<Citizen>();
        foreach (var person in people.Distinct())
        {
            var conversation = await database.Conversations.Of(person.Channel, person.UserId).Newest().Select(row => row.Key).FirstOrDefaultAsync(cancellationToken);
            if (conversation is not null) chats.Add(new(person.Channel, person.UserId, conversation));
        }

        return chats;
    }
}
