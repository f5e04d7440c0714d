using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Retention;

/// <summary>Chats themselves: who the person is on the channel, how to reach them, and the bot's memory of them. Their messages go before them.</summary>
internal sealed class AgedConversations(AssistantDbContext database, DatabaseWriter writer, AgedChats chats, Seal seal) : IRetained
{
    public async Task CountAsync(RetentionPass pass, CancellationToken cancellationToken) =>
        pass.Add(RetentionKind.Conversations, (await chats.SilentAsync(pass, cancellationToken)).Count);

    public async Task RemoveAsync(RetentionPass pass, CancellationToken cancellationToken)
    {
        foreach (var key in await chats.SilentAsync(pass, cancellationToken)) pass.Add(RetentionKind.Conversations, await RemoveAsync(key, cancellationToken));
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
