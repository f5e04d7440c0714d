using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Retention;

/// <summary>Chats themselves: who the person is on the channel, how to reach them, and the bot's memory of them. Their messages go before them.</summary>
internal sealed class AgedConversations(AssistantDbContext database, DatabaseWriter writer, AgedChats chats, Seal seal) : IRetained
{
    public RetentionKind Kind => RetentionKind.Conversations;

    public async Task<int> CountAsync(CancellationToken cancellationToken) => (await chats.SilentAsync(cancellationToken)).Count;

    public async Task<int> RemoveAsync(CancellationToken cancellationToken)
    {
        var removed = 0;
        foreach (var key in await chats.SilentAsync(cancellationToken)) removed += await RemoveAsync(key, cancellationToken);
        return removed;
    }

    /// <summary>One in which somebody has written meanwhile stays.</summary>
    private Task<int> RemoveAsync(string key, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, async stop =>
        {
            if (await database.Activities.AnyAsync(row => row.ConversationKey == key, stop)) return 0;
            if (await database.Conversations.AsNoTracking().SingleOrDefaultAsync(row => row.Key == key, stop) is not { } row) return 0;
            var memory = ConversationMemory.KeyOf(row, seal);
            await database.States.Where(state => state.Key == memory).ExecuteDeleteAsync(stop);
            await database.OpenDrafts.Where(draft => draft.ConversationKey == key).ExecuteDeleteAsync(stop);
            return await database.Conversations.Where(each => each.Key == key).ExecuteDeleteAsync(stop);
        }, cancellationToken);
}
