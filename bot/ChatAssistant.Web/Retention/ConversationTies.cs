using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Retention;

/// <summary>What holds a chat: matters told in it that are not archived, and deputies who are told of their suggestions there.</summary>
internal sealed class ConversationTies(AssistantDbContext database, DeadlineClock clock)
{
    /// <summary>A matter is told over some hours before it is filed.</summary>
    private static readonly TimeSpan Telling = TimeSpan.FromDays(1);

    /// <summary>From when on each chat's messages are held. Who is kept from filing is told of it there; the case it came from holds that chat as long.</summary>
    /// <param name="due">Cases whose time is over hold nothing: they are archived first.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> HeldFromAsync(HashSet<Guid> due, CancellationToken cancellationToken)
    {
        var kept = database.Cases.AsNoTracking().Where(each => !each.IsArchived);
        var told = await kept.Select(each => new { each.Id, each.Citizen.Conversation, each.CreatedAt }).ToListAsync(cancellationToken);
        var joined = await kept.SelectMany(each => each.Supporters, (each, one) => new { each.Id, one.Conversation, each.CreatedAt }).ToListAsync(cancellationToken);
        return told.Concat(joined).Where(each => !due.Contains(each.Id))
            .GroupBy(each => each.Conversation)
            .ToDictionary(same => same.Key, same => same.Min(each => each.CreatedAt) - Telling);
    }

    /// <summary>The chats of deputies in office.</summary>
    public Task<HashSet<string>> OfDeputiesAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var bound = database.DeputyBindings.Where(each => each.RevokedAt == null && each.ExpiresOn >= today);
        return database.Conversations
            .Where(row => bound.Any(each => each.UserId == row.UserId && row.Key.StartsWith(each.Channel + "/")))
            .Select(row => row.Key)
            .ToHashSetAsync(cancellationToken);
    }
}
