using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Retention;

/// <summary>Matters half told, with the bot's memory of the chat in which they stand.</summary>
internal sealed class AgedDrafts(AssistantDbContext database, DatabaseWriter writer, IOptions<RetentionOptions> options, Seal seal, TimeProvider clock) : IRetained
{
    private IQueryable<string> Old
    {
        get
        {
            var before = clock.GetUtcNow().AddDays(-options.Value.DraftDays);
            return database.OpenDrafts.Where(row => row.AskedAt < before).Select(row => row.ConversationKey);
        }
    }

    public async Task CountAsync(RetentionPass pass, CancellationToken cancellationToken) => pass.Add(RetentionKind.Drafts, await Old.CountAsync(cancellationToken));

    public async Task RemoveAsync(RetentionPass pass, CancellationToken cancellationToken)
    {
        foreach (var key in await Old.ToListAsync(cancellationToken))
            pass.Add(RetentionKind.Drafts, await writer.WriteAsync(database, stop => RemoveAsync(key, stop), cancellationToken));
    }

    /// <summary>One that somebody has gone on with meanwhile stays.</summary>
    private async Task<int> RemoveAsync(string key, CancellationToken cancellationToken)
    {
        if (!await Old.AnyAsync(old => old == key, cancellationToken)) return 0;
        if (await database.Conversations.AsNoTracking().SingleOrDefaultAsync(row => row.Key == key, cancellationToken) is { } row)
        {
            var memory = ConversationMemory.KeyOf(row, seal);
            await database.States.Where(state => state.Key == memory).ExecuteDeleteAsync(cancellationToken);
        }

        return await database.OpenDrafts.Where(draft => draft.ConversationKey == key).ExecuteDeleteAsync(cancellationToken);
    }
}
